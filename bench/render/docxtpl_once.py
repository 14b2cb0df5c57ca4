"""One cold render by docxtpl: template.docx data.json out.docx; prints what the render used."""
import json, resource, sys, time
template, data, out = sys.argv[1:]
values = json.load(open(data, encoding="utf-8"))
started, before = time.perf_counter(), time.process_time()
from docxtpl import DocxTemplate
document = DocxTemplate(template)
document.render(values, autoescape=True)
document.save(out)
print(json.dumps({
    "cpu": (time.process_time() - before) * 1000,
    "wall": (time.perf_counter() - started) * 1000,
    "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
}))
