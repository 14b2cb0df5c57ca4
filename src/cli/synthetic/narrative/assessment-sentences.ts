import type { SentenceBank } from './sentence-bank.ts';

/** Parts III and IV: strengths, shortcomings, causes, indices, next steps. */
export const assessmentSentences: SentenceBank = {
  'III.1': [
    'Kết quả chung đạt yêu cầu đề ra, kỷ luật, kỷ cương được giữ vững.',
    'Cải cách hành chính chuyển biến rõ, người dân thuận lợi hơn khi làm thủ tục.',
    'Sự chỉ đạo sâu sát của lãnh đạo giúp phần lớn nhiệm vụ hoàn thành đúng tiến độ.',
    'Tỷ lệ hồ sơ giải quyết trước và đúng hạn được duy trì ở mức cao.',
    'Nhận thức của công chức về phục vụ người dân được nâng lên.',
    'Ứng dụng công nghệ thông tin được đẩy mạnh, giảm giấy tờ và thời gian xử lý.',
    'Các bộ phận phối hợp chặt chẽ, vướng mắc được xử lý ngay trong tuần.',
  ],
  'III.2': [
    'Một số nhiệm vụ của kế hoạch thực hiện còn chậm so với lộ trình.',
    'Tỷ lệ hồ sơ trực tuyến ở một số lĩnh vực chưa đạt chỉ tiêu.',
    'Việc số hóa hồ sơ, kết quả giải quyết chưa đồng đều giữa các lĩnh vực.',
    'Công tác tuyên truyền chưa đến được các thôn, tổ dân phố ở xa.',
    'Chế độ thông tin, báo cáo có lúc chưa kịp thời, số liệu phải đối chiếu lại.',
    'Vẫn còn hồ sơ phải bổ sung nhiều lần, người dân phải đi lại.',
    'Sáng kiến, mô hình mới còn ít, khả năng nhân rộng hạn chế.',
  ],
  'III.3': [
    'Nguyên nhân khách quan: khối lượng công việc tăng sau sắp xếp trong khi biên chế không tăng.',
    'Nguyên nhân khách quan: thiết bị, đường truyền chưa đáp ứng yêu cầu xử lý hồ sơ trực tuyến.',
    'Nguyên nhân khách quan: quy định chuyên ngành thay đổi, hướng dẫn ban hành chậm.',
    'Nguyên nhân khách quan: các hệ thống thông tin chưa kết nối, dữ liệu phải nhập nhiều lần.',
    'Nguyên nhân chủ quan: một số công chức chưa chủ động tham mưu; việc đôn đốc chưa thường xuyên.',
    'Nguyên nhân chủ quan: việc phân công còn kiêm nhiệm, chưa dành đủ thời gian cho cải cách hành chính.',
    'Nguyên nhân chủ quan: chưa ưu tiên bố trí kinh phí cho cải cách hành chính ngay từ đầu năm.',
  ],
  'III.4': [
    'Chỉ số cải cách hành chính của tỉnh đạt {7.1.1} điểm, xếp thứ {7.1.2}; điểm mất tập trung ở nhóm tiêu chí chuyển đổi số.',
    'Chỉ số hài lòng đạt {7.2.1}%, xếp thứ {7.2.2}; người dân góp ý nhiều về thời gian chờ.',
    'Chỉ số hiệu quả quản trị và hành chính công đạt {7.3.1} điểm, xếp thứ {7.3.2}; cần cải thiện nội dung công khai.',
    'Chỉ số năng lực cạnh tranh đạt {7.4.1} điểm, xếp thứ {7.4.2}; chi phí thời gian là nội dung cần cải thiện.',
    'Tiêu chí mất điểm được giao cho từng sở chủ trì, có thời hạn khắc phục.',
    'Giải pháp chính là rút ngắn thời gian giải quyết và công khai tiến độ hồ sơ.',
  ],
  IV: [
    'Tiếp tục hoàn thành các nhiệm vụ còn lại của kế hoạch; nâng tỷ lệ hồ sơ trực tuyến.',
    'Tập trung số hóa hồ sơ, rà soát quy trình nội bộ và nâng cao trách nhiệm người đứng đầu.',
    'Đẩy mạnh tuyên truyền, hướng dẫn người dân nộp hồ sơ và thanh toán trực tuyến.',
    'Tăng cường kiểm tra, tự kiểm tra; khắc phục dứt điểm các tồn tại đã nêu.',
    'Tổ chức tập huấn kỹ năng số cho công chức tiếp nhận và giải quyết hồ sơ.',
    'Đẩy nhanh tiến độ giải ngân vốn đầu tư công và quyết toán dự án hoàn thành.',
    'Thực hiện khảo sát mức độ hài lòng, công khai kết quả và biện pháp khắc phục.',
  ],
};
