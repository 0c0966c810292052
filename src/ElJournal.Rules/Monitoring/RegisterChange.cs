using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Monitoring;

/// <summary>Makes the facts of a school with another fact of its register: people, classes, journals, periods, coverage.</summary>
internal static class RegisterChange
{
    /// <summary>Says whether a fact is one of the register.</summary>
    internal static bool Is(object fact) => fact is School or SchoolYear or SchoolClass or PupilId or StaffId or Enrolment or SubgroupMembership or StaffRole or Journal
        or StudyPeriod or CalendarDay or BellSlot or Outage or CoverageStatement;

    /// <summary>Gives the facts of a kind with one replaced.</summary>
    /// <exception cref="ArgumentException">The row to take out is not there.</exception>
    internal static IEnumerable<T> Replace<T>(IEnumerable<T> facts, FactChange change)
        where T : notnull
    {
        var (rows, left) = (new RegisterRows(change), new List<T>());
        rows.Each(facts, left.Add);
        rows.NeedTaken();
        return left;
    }

    /// <summary>Gives the facts with one of the register replaced; its references are checked as those of any register.</summary>
    /// <exception cref="ArgumentException">The row to take out is not there.</exception>
    /// <exception cref="InvalidOperationException">The facts do not belong together any more; the message lists all defects.</exception>
    internal static ISchoolYearSource Apply(ISchoolYearSource source, FactChange change)
    {
        var register = source.Register;
        var rows = new RegisterRows(change);
        var builder = new SchoolRegisterBuilder(rows.One(register.School)) { Year = rows.One(register.Year), ExtractedAt = register.ExtractedAt };
        rows.Each(register.Classes, f => builder.Add(f));
        rows.Each(register.Pupils, f => builder.Add(f));
        rows.Each(register.Staff, f => builder.Add(f));
        rows.Each(register.Enrolments, f => builder.Add(f));
        rows.Each(register.Subgroups, f => builder.Add(f));
        rows.Each(register.Roles, f => builder.Add(f));
        rows.Each(register.Journals, f => builder.Add(f));
        rows.Each(register.Periods, f => builder.Add(f));
        rows.Each(register.Calendar.Stated, f => builder.Add(f));
        rows.Each(register.Bells.Slots, f => builder.Add(f));
        rows.Each(register.Outages, f => builder.Add(f));
        rows.Each(register.Coverage.Statements, f => builder.Add(f));
        rows.NeedTaken();
        var made = builder.Build().Value;
        var contents = made.Journals.Select(j => ContentOf(source, made, j)).ToList();
        return new FactSource(made, i => contents[i], LedgerSet.Read(source));
    }

    /// <summary>What a journal holds stays; under another heading it is the same rows.</summary>
    private static JournalRecord ContentOf(ISchoolYearSource source, SchoolRegister register, Journal journal)
    {
        var ordinal = source.Register.OrdinalOf(journal.Id);
        var held = ordinal < 0 ? null : source.ReadJournal(ordinal);
        if (held is not null && held.Journal == journal)
        {
            return held;
        }

        var builder = new JournalRecordBuilder(register, journal);
        foreach (var lesson in held?.Lessons ?? [])
        {
            lesson.Entries.ToList().ForEach(e => builder.Add(e));
            lesson.Homework.ToList().ForEach(h => builder.Add(h));
            lesson.Attendance.ToList().ForEach(a => builder.Add(a));
        }

        foreach (var work in held?.Assessments ?? [])
        {
            builder.Add(work.Assessment);
            work.Marks.ToList().ForEach(m => builder.Add(m));
        }

        (held?.FinalMarks ?? []).ToList().ForEach(f => builder.Add(f));
        return builder.Build().Value;
    }
}
