using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;
using VendorRows;

var read = Facts.Read();
if (!read.TryGet(out var record))
{
    Console.Error.WriteLine(string.Join('\n', read.Defects.Select(d => d.Describe())));
    return 2;
}

var engine = new PolicyEngine(PackLibrary.Standard.Get("saki-2020").Value);
var asOf = Instant.FromUtc(2023, 9, 30, 0, 0);
var audit = engine.Audit(record, asOf);
Console.WriteLine($"{audit.Summary.Regulation.Packs[0].Title}: {audit.Totals.Duties} обязанностей, в срок {audit.Totals.Fulfilled}, не установлено {audit.Totals.Undetermined}.");
foreach (var finding in audit.Findings)
{
    Console.WriteLine($"п. {finding.Binding.Clause.Id}, {finding.Verdict.ToRussian()}: {finding.Binding.Norm.Title} — {finding.About}, отвечает {finding.Bearer}");
}

Console.WriteLine();
Console.WriteLine(string.Join('\n', ExplanationText.Lines(engine.Explain(record, asOf, audit.Findings[0].Id)!)));
return 0;
