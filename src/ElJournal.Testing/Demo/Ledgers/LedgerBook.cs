using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>The ledgers of a demo school: those, and only those, that the norms of its act read.</summary>
internal static class LedgerBook
{
    private static readonly ImmutableArray<LedgerPart> Parts =
    [
        GuardianWriter.Part,
        MessageWriter.Part,
        PersonalDataCheckWriter.Part,
        ClassJournalCheckWriter.Part,
        DataChangeWriter.Part,
        ClassReportWriter.Part,
        PaperlessWriter.Part,
        WeeklyPrintoutWriter.Part,
        ForecastWriter.Part,
        ContactWriter.Part,
        ApplicationWriter.Part,
        IncidentWriter.Part,
        CompromiseWriter.Part,
        IssueWriter.Part,
        PlanWriter.Part,
        WorkKindWriter.Part,
        ExcuseWriter.Part,
        AnalysisWriter.Part,
        ReportRunWriter.Part,
        ArchiveWriter.Part,
        PaperCopyWriter.Part,
        VisaWriter.Part,
        PersonStateWriter.Part,
        ReferenceWriter.Part,
        ListWriter.Part,
        MovementWriter.Part,
        YearWriter.HandOvers,
        YearWriter.PaperArchive,
        YearWriter.DataLoad,
    ];

    /// <summary>Gives the kinds of ledger that a school keeps.</summary>
    internal static FactKinds KindsOf(SchoolPlan plan) => Parts.Where(p => p.IsKeptBy(plan)).Aggregate(FactKinds.None, (kinds, part) => kinds | part.Kinds);

    /// <summary>Writes the ledgers of a school and tells what happened.</summary>
    internal static LedgerDraft Write(SchoolPlan plan, ExpectationSet expected)
    {
        var draft = new LedgerDraft(plan, expected);
        foreach (var part in Parts.Where(p => p.IsKeptBy(plan)))
        {
            part.Write(plan, draft);
        }

        return draft;
    }
}
