import type { SentenceBank } from './sentence-bank.ts';

/** Part II, b-sections: what is wanting in each area, with its cause. */
export const shortcomingSentences: SentenceBank = {
  'II.1.b': [
    'Việc rà soát một số văn bản còn chậm do người làm công tác pháp chế kiêm nhiệm.',
    'Chất lượng góp ý dự thảo văn bản chưa đều do thời hạn góp ý ngắn.',
    'Cập nhật văn bản lên cơ sở dữ liệu có lúc chưa kịp thời do thiếu người chuyên trách.',
    'Một số văn bản sau rà soát chậm được thay thế do phải chờ hướng dẫn của cấp trên.',
    'Theo dõi thi hành pháp luật còn hình thức ở một số nội dung do chưa có tiêu chí cụ thể.',
    'Văn bản ban hành trước khi sắp xếp đơn vị hành chính chưa rà soát hết do khối lượng lớn.',
  ],
  'II.2.b': [
    'Còn {2.3.8} hồ sơ giải quyết quá hạn, chủ yếu do phải xác minh thực địa.',
    'Còn {2.3.11} hồ sơ đang giải quyết đã quá hạn do chờ ý kiến của cơ quan phối hợp.',
    'Một số hồ sơ phải bổ sung nhiều lần do thành phần hồ sơ chưa được hướng dẫn rõ.',
    'Hồ sơ liên thông có lúc chậm do phần mềm chưa đồng bộ trạng thái.',
    'Niêm yết thủ tục ở một số nơi chưa kịp thời khi có quyết định công bố mới.',
    'Người dân còn thói quen nộp hồ sơ giấy do chưa quen thao tác trực tuyến.',
    'Giờ cao điểm đầu tuần còn phải chờ lâu do thiếu người tiếp nhận.',
    'Việc cập nhật tiến độ hồ sơ lên hệ thống còn chậm do công chức kiêm nhiều việc.',
  ],
  'II.3.b': [
    'Chức năng của một số bộ phận còn giao thoa do mới sắp xếp lại.',
    'Một số vị trí việc làm chưa bố trí được người phù hợp do nguồn tuyển hạn chế.',
    'Một số nhiệm vụ phân cấp chưa kèm đủ nguồn lực do dự toán đã giao từ đầu năm.',
    'Việc sắp xếp đơn vị sự nghiệp còn chậm do vướng phương án tài sản.',
    'Trụ sở làm việc phân tán do chưa bố trí được địa điểm tập trung.',
    'Quy chế phối hợp giữa các đơn vị chậm được sửa đổi do chờ hướng dẫn.',
  ],
  'II.4.b': [
    'Năng lực chuyển đổi số của một bộ phận công chức còn hạn chế do ít được tập huấn.',
    'Trong kỳ có {4.5.1} trường hợp bị kỷ luật do chưa chấp hành đúng quy định.',
    'Có {4.6.1} trường hợp thôi việc, việc bố trí người thay thế còn chậm.',
    'Đánh giá, xếp loại có nơi còn nể nang do tiêu chí chưa gắn với sản phẩm cụ thể.',
    'Công chức kiêm nhiệm nhiều việc do khối lượng tăng sau sắp xếp.',
    'Việc cử đi đào tạo chuyên sâu còn ít do kinh phí hạn chế.',
    'Chuyển đổi vị trí công tác ở một số vị trí chưa thực hiện được do thiếu người cùng chuyên môn.',
  ],
  'II.5.b': [
    'Giải ngân vốn đầu tư công còn chậm do vướng giải phóng mặt bằng.',
    'Một số kiến nghị sau thanh tra, kiểm toán chưa thực hiện xong do hồ sơ kéo dài nhiều năm.',
    'Quyết toán dự án hoàn thành còn chậm do nhà thầu chậm lập hồ sơ.',
    'Nguồn thu sự nghiệp thấp nên mức tự chủ chưa nâng được.',
    'Mua sắm thiết bị công nghệ thông tin chậm do quy trình thẩm định mất nhiều thời gian.',
    'Theo dõi tài sản công sau sắp xếp chưa đầy đủ do hồ sơ bàn giao thiếu.',
  ],
  'II.6.b': [
    'Còn {6.4.2} hồ sơ chưa số hóa khi tiếp nhận do thiếu máy quét.',
    'Còn {6.3.3} hồ sơ thanh toán trực tiếp do người dân chưa có tài khoản ngân hàng.',
    'Tái sử dụng dữ liệu đã số hóa còn ít do các hệ thống chưa kết nối.',
    'Thiết bị tại Bộ phận Một cửa xuống cấp, đường truyền có lúc gián đoạn.',
    'Kỹ năng số của người dân không đồng đều nên tỷ lệ tự nộp hồ sơ trực tuyến còn thấp.',
    'Phần mềm chuyên ngành và hệ thống của tỉnh chưa liên thông, phải nhập dữ liệu hai lần.',
    'Chưa có công chức chuyên trách công nghệ thông tin do chưa được bố trí biên chế.',
  ],
};
