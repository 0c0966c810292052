using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using NodaTime;

using var json = new MemoryStream();
typeof(Program).Assembly.GetManifestResourceStream("act.json")!.CopyTo(json);
var read = PackLibrary.Standard.Read(json.ToArray(), "act.json");
if (!read.TryGet(out var act))
{
    Console.Error.WriteLine(string.Join('\n', read.Defects.Select(d => d.Describe())));
    return 2;
}

// Two works, each marked on the fifth day: the act gives three days from October on.
var record = ASchool.Default
    .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L1"))
    .With(AnAssessment.At("L1").Named("A1").Marked("p-0001", 5, EntryTime.At(15, 0).DaysLater(5)))
    .With(ALesson.On(new LocalDate(2023, 10, 10)).Named("L2"))
    .With(AnAssessment.At("L2").Named("A2").Marked("p-0001", 5, EntryTime.At(15, 0).DaysLater(5)))
    .Build();
var engine = new PolicyEngine(act);
foreach (var duty in (string[])["mark.recorded@assessment:A1/pupil:p-0001", "mark.recorded@assessment:A2/pupil:p-0001"])
{
    var explanation = engine.Explain(record, Instant.FromUtc(2023, 11, 1, 0, 0), duty)!;
    Console.WriteLine(string.Join('\n', ExplanationText.Lines(explanation).Where(line => !line.StartsWith("Прочтения", StringComparison.Ordinal))));
    Console.WriteLine();
}

return 0;
