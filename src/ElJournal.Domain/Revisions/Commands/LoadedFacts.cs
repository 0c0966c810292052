using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>The facts of a school year one by one, each behind those that it refers to.</summary>
internal static class LoadedFacts
{
    /// <summary>Gives the facts of a source in parts: a fact and its versions stand in one part, so that who counts versions may forget them between parts.</summary>
    internal static IEnumerable<IEnumerable<(RevisedKind Kind, object Fact)>> Of(ISchoolYearSource source)
    {
        yield return OfRegister(source.Register);
        for (var ordinal = 0; ordinal < source.Register.Journals.Length; ordinal++)
        {
            yield return OfJournal(source.ReadJournal(ordinal));
        }

        foreach (var ledger in LedgerKinds.All)
        {
            yield return Of(LedgerRevisedKinds.Of(ledger.FactType), ledger.ReadFrom(source));
        }
    }

    private static IEnumerable<(RevisedKind Kind, object Fact)> OfRegister(SchoolRegister register) =>
    [
        .. Of(RegisterRevisedKinds.School, [register.School]),
        .. Of(RegisterRevisedKinds.Year, [new YearSpan(register.Year)]),
        .. Of(RegisterRevisedKinds.Staff, register.Staff.Select(s => new PeopleFacts.PersonFact(s))),
        .. Of(RegisterRevisedKinds.Pupils, register.Pupils.Select(p => new PeopleFacts.PupilFact(p))),
        .. Of(RegisterRevisedKinds.Classes, register.Classes),
        .. Of(RegisterRevisedKinds.Enrolments, register.Enrolments),
        .. Of(RegisterRevisedKinds.Subgroups, register.Subgroups),
        .. Of(RegisterRevisedKinds.Roles, register.Roles),
        .. Of(RegisterRevisedKinds.Journals, register.Journals.Select(j => new JournalHeading(j, null))),
        .. Of(RegisterRevisedKinds.Periods, register.Periods),
        .. Of(RegisterRevisedKinds.Calendar, register.Calendar.Stated),
        .. Of(RegisterRevisedKinds.Bells, register.Bells.Slots),
        .. Of(RegisterRevisedKinds.Outages, register.Outages),
        .. Of(RegisterRevisedKinds.Coverage, register.Coverage.Statements),
    ];

    private static IEnumerable<(RevisedKind Kind, object Fact)> OfJournal(JournalRecord journal) =>
    [
        .. journal.Lessons.SelectMany(lesson => Of(RevisedKinds.Lesson, lesson.Entries).Concat(Of(RevisedKinds.Homework, lesson.Homework)).Concat(Of(RevisedKinds.Attendance, lesson.Attendance))),
        .. journal.Assessments.SelectMany(work => Of(RevisedKinds.Assessment, [work.Assessment]).Concat(Of(RevisedKinds.Mark, work.Marks))),
        .. Of(RevisedKinds.FinalMark, journal.FinalMarks),
    ];

    private static IEnumerable<(RevisedKind Kind, object Fact)> Of(RevisedKind kind, IEnumerable<object> facts) => facts.Select(fact => (kind, fact));
}
