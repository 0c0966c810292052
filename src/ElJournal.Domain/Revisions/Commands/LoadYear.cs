using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Загрузить учебный год: everything that another system has recorded becomes the beginning of this journal's history.</summary>
/// <remarks>Only into an empty year. Facts keep the time of entry and the author that they came with, known or not; entries and their corrections become versions. Nothing is locked yet, and the record was checked as a whole.</remarks>
/// <param name="Source">The year.</param>
public sealed record LoadYear(ISchoolYearSource Source) : JournalCommand
{
    internal override void Draft(Drafting drafting)
    {
        if (drafting.Year.Count > 0)
        {
            drafting.Report(RefusalDefects.NotEmpty, $"{drafting.Year.Count}");
            return;
        }

        LoadRegister(Preconditions.NotNull(Source).Register, drafting);
        for (var ordinal = 0; ordinal < Source.Register.Journals.Length; ordinal++)
        {
            LoadJournal(Source.ReadJournal(ordinal), drafting);
        }

        foreach (var ledger in LedgerKinds.All)
        {
            Load(LedgerRevisedKinds.Of(ledger.FactType), ledger.ReadFrom(Source), drafting);
        }
    }

    private static void LoadRegister(SchoolRegister register, Drafting drafting)
    {
        Load(RegisterRevisedKinds.School, [register.School], drafting);
        Load(RegisterRevisedKinds.Year, [new YearSpan(register.Year)], drafting);
        Load(RegisterRevisedKinds.Staff, register.Staff.Select(s => new PeopleFacts.PersonFact(s)), drafting);
        Load(RegisterRevisedKinds.Pupils, register.Pupils.Select(p => new PeopleFacts.PupilFact(p)), drafting);
        Load(RegisterRevisedKinds.Classes, register.Classes, drafting);
        Load(RegisterRevisedKinds.Enrolments, register.Enrolments, drafting);
        Load(RegisterRevisedKinds.Subgroups, register.Subgroups, drafting);
        Load(RegisterRevisedKinds.Roles, register.Roles, drafting);
        Load(RegisterRevisedKinds.Journals, register.Journals.Select(j => new JournalHeading(j, null)), drafting);
        Load(RegisterRevisedKinds.Periods, register.Periods, drafting);
        Load(RegisterRevisedKinds.Calendar, register.Calendar.Stated, drafting);
        Load(RegisterRevisedKinds.Bells, register.Bells.Slots, drafting);
        Load(RegisterRevisedKinds.Outages, register.Outages, drafting);
        Load(RegisterRevisedKinds.Coverage, register.Coverage.Statements, drafting);
    }

    private static void LoadJournal(JournalRecord journal, Drafting drafting)
    {
        foreach (var lesson in journal.Lessons)
        {
            Load(RevisedKinds.Lesson, lesson.Entries, drafting);
            Load(RevisedKinds.Homework, lesson.Homework, drafting);
            Load(RevisedKinds.Attendance, lesson.Attendance, drafting);
        }

        foreach (var work in journal.Assessments)
        {
            Load(RevisedKinds.Assessment, [work.Assessment], drafting);
            Load(RevisedKinds.Mark, work.Marks, drafting);
        }

        Load(RevisedKinds.FinalMark, journal.FinalMarks, drafting);
    }

    private static void Load(RevisedKind kind, IEnumerable<object> facts, Drafting drafting)
    {
        foreach (var fact in facts)
        {
            drafting.Load(kind, fact);
        }
    }
}
