using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Readings;

namespace ElJournal.Reporting.Finals;

/// <summary>Сводная ведомость класса за год: all final marks of a class, pupil by pupil and period by period.</summary>
/// <remarks>
/// <para>Preliminary until the class journal is finished: each of its journals closed, or the year, and no final mark missing. Where lenskaya-2017 3.2a is read so, until the whole school's year is closed too.</para>
/// <para>Narrowed to one period, it has the form of that period alone: to the year, that of the marks of the year. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Subjects">The subjects, by title.</param>
/// <param name="Rows">By pupil and period.</param>
/// <param name="Open">The journals that are not finished.</param>
/// <param name="KnowsClosings">Whether the source would tell of closings.</param>
/// <param name="AwaitsSchool">Whether it waits for the journals of other classes.</param>
internal sealed record SummaryStatement(ReportInput Input, ImmutableArray<SubjectColumn> Subjects, ImmutableArray<SummaryRow> Rows, ImmutableArray<OpenJournal> Open, bool KnowsClosings, bool AwaitsSchool)
{
    internal bool IsPreliminary => AwaitsSchool || !Open.IsEmpty;

    internal static SummaryStatement Of(ReportInput input)
    {
        var schoolClass = input.Class!.Value;
        var register = input.Register;
        ImmutableArray<StudyPeriod> periods = input.Period is { } chosen
            ? [chosen]
            : [.. AttestationPeriods.Of(register, schoolClass).OrderBy(p => p.Kind == PeriodKind.Year).ThenBy(p => p.First)];
        var finals = new ClassFinals(input, schoolClass);
        var members = ClassMember.Of(register, schoolClass, register.Year.First, register.Year.Last, input.Today);
        var closings = input.Index.Ledger<JournalClosing>();
        var open =
            from subject in finals.Subjects
            from journal in subject.Journals
            let isClosed = IsClosed(journal)
            let roll = JournalRoll.Of(register, journal)
            let missing = periods.Sum(p => members.Count(m => roll.SpansOf(m.Pupil).Any(s => s.Contains(p.Last)) && finals.Of(m.Pupil, subject, p.Id) is null))
            where !isClosed || missing > 0
            select new OpenJournal(journal, isClosed, missing);
        return new SummaryStatement(
            input,
            finals.Subjects,
            [.. from m in members from p in periods select new SummaryRow(m, p, [.. finals.Subjects.Select(s => finals.Of(m.Pupil, s, p.Id))])],
            [.. open],
            register.Coverage.LevelOf(FactKinds.Closings, register.Year.Last, schoolClass) == CoverageLevel.Complete,
            input.OptionOf(ClauseReadings.JournalFinished).Id == "b" && !register.Journals.All(IsClosed));

        bool IsClosed(Journal journal) => closings.Any(c => c.Journal is null || c.Journal == journal.Id);
    }
}
