using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты бумажных отчётов класса.</summary>
public static class ClassPaperMoments
{
    /// <summary>The report on progress for the period was handed over.</summary>
    public static readonly CaseMoment<ClassSpanCase> ProgressHandedOver = HandedOver("progress-report.handed-over", "отчёт об успеваемости за период сдан", PrintoutKind.ProgressReport);

    /// <summary>The report on attendance for the period was handed over.</summary>
    public static readonly CaseMoment<ClassSpanCase> AttendanceHandedOver = HandedOver("attendance-report.handed-over", "отчёт о посещаемости за период сдан", PrintoutKind.AttendanceReport);

    private static CaseMoment<ClassSpanCase> HandedOver(string id, string wording, PrintoutKind kind) => new(
        id,
        wording,
        FactKinds.Classes | FactKinds.Periods | FactKinds.Printouts,
        (in ClassSpanCase c) =>
        {
            var span = c.Span;
            var papers = PaperBook.Of(c.School).ReportsOf(c.Class, kind).Where(p => p.HandedOverAt is not null);
            return Happening.FirstWithin(papers.Select(p => new Happening(p.HandedOverAt, Covers(p, in span))), Instant.MinValue, Instant.MaxValue);
        })
    {
        UnknownBecause = "не записано, за какой период сданный отчёт",
    };

    /// <summary>A paper is for the period that it names, else for every period whose days it covers; one that names neither may be for any.</summary>
    private static Truth Covers(Printout paper, in Occurrence period) =>
        paper.Period is { } named ? (named.Value == period.Name).ToTruth()
        : paper.Span is { From: { } from, To: { } to } ? (from <= period.First && to >= period.Last).ToTruth()
        : Truth.Unknown;
}
