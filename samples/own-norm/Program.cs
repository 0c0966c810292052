using System.Text;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using NodaTime;
using OwnNorm;

// The library of packs knows the school's norm from here on, as it knows the shipped ones.
var library = new PackLibrary(NormCatalog.Standard.With([TopicNorms.TopicSaysMore]));
var act = library.Read(Encoding.UTF8.GetBytes("""
    {
      "id": "school-7", "title": "Порядок школы № 7", "source": "приказ № 12 от 29.08.2023", "basedOn": "base", "inForce": {},
      "clauses": [
        {
          "id": "4", "kind": "F", "text": "В теме урока пишут, о чём он, а не название предмета.",
          "norms": [{ "norm": "school.topic-says-more", "force": "binding" }]
        }
      ]
    }
    """)).Value;

var year = ASchool.Default
    .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L1"))
    .With(ALesson.On(new LocalDate(2023, 9, 13)).Named("L2"));
var subject = year.Facts.Journals[0].Subject!;
var record = year.Change(f => f with { Lessons = f.Lessons.SetItem(1, f.Lessons[1] with { Topic = subject }) }).Build();

var engine = new PolicyEngine(act);
var asOf = Instant.FromUtc(2023, 10, 1, 0, 0);
foreach (var finding in engine.Audit(record, asOf).Findings)
{
    Console.WriteLine(string.Join('\n', ExplanationText.Lines(engine.Explain(record, asOf, finding.Id)!)));
}
