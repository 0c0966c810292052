using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>When reports that people make were made.</summary>
public static class ReportMoments
{
    /// <summary>The data of the period were analysed.</summary>
    public static readonly CaseMoment<SchoolCase<ReportSpan>> Analysed = new(
        "report.analysed",
        "сделан анализ данных за весь период",
        FactKinds.ReportRuns | FactKinds.Periods | FactKinds.Classes,
        static (in SchoolCase<ReportSpan> c) => ReportRuns.Of(c.School).Covering(ReportKind.Analysis, c.Subject))
    {
        UnknownBecause = "время выпуска анализа не сохранено",
    };
}
