using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What acts ask of the lists of a school: timetable, teachers, pupils, guardians, reference data. No moment is set anywhere.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>Saki 4.3, Elista 5.1: timetable, teachers, pupils, guardians.</summary>
    private void FourLists(Force force)
    {
        var first = Register.Year.First;
        foreach (var schoolClass in Register.Classes)
        {
            var members = Register.Enrolments.Where(e => e.Class == schoolClass.Id && FirstDayInYear(e.Span) is not null);
            var hasLessons = days.SelectMany(d => d.Value).Any(s => s.Journal.Class is { } of ? of == schoolClass.Id : MeetsInYear(s.Journal, schoolClass.Id));
            OfSchool("timetable.filled", $"class:{schoolClass.Id}", force, first, StartOfDay(first), members.Any(), !hasLessons ? Moment.NotYet : Moment.OfEntry(Ledger<ReferenceState>().Where(s => s.Section == ReferenceSection.Timetable).Min(s => s.ConfirmedAt)));
        }

        foreach (var journal in Register.Journals)
        {
            OfSchool("teacher-list.filled", $"journal:{journal.Id}", force, first, StartOfDay(first), true, journal.Teacher is null ? Moment.NotYet : Moment.Unknown, journal: journal.Id);
        }

        foreach (var (pupil, day, isOfYear) in PupilsByFirstDay())
        {
            OfSchool("pupil-data.filled", $"pupil:{pupil}", force, day, StartOfDay(day), true, FirstOf(Register.Enrolments.Where(e => e.Pupil == pupil && e.Recorded.IsKnownAt(asOf)).Select(e => Moment.OfEntry(e.Recorded.At))));
            OfSchool("guardian-data.filled", $"pupil:{pupil}", force, day, StartOfDay(day), isOfYear, FirstOf(Ledger<Guardianship>().Where(g => g.Pupil == pupil && FirstDayInYear(g.Span) is not null).Select(g => Moment.OfEntry(g.Recorded.At))));
        }
    }

    /// <summary>Elista 5.3: the data of every pupil of the year are complete.</summary>
    private void Elista53PersonalData()
    {
        foreach (var (pupil, day, isOfYear) in PupilsByFirstDay())
        {
            OfSchool("personal-data.complete", $"pupil:{pupil}", ElistaSchool, day, StartOfDay(day), isOfYear, CompleteSince(PersonKind.Pupil, pupil.Value));
        }
    }

    /// <summary>Aleksandrovskaya 4-secretary-staff: the data of staff are kept current.</summary>
    private void Aleksandrovskaya4SecretaryStaff()
    {
        foreach (var person in Register.Staff)
        {
            var spans = Register.Roles.Where(r => r.Person == person).Select(r => r.Span).ToList();
            var first = spans.Select(FirstDayInYear).Min();
            OfSchool("staff-data.current", $"staff:{person}", Aleksandrovskaya, first ?? Register.Year.First, StartOfDay(first ?? Register.Year.First), spans.Count == 0 || first is not null, CompleteSince(PersonKind.Staff, person.Value));
        }
    }

    /// <summary>Aleksandrovskaya 4-sysadmin-reference: the version in force on the day of the check is confirmed.</summary>
    private void Aleksandrovskaya4SysadminReference()
    {
        var today = DateOf(asOf);
        foreach (var section in Enum.GetValues<ReferenceSection>())
        {
            var current = Ledger<ReferenceState>().Where(s => s.Section == section && !(s.ValidFrom > today)).OrderBy(s => s.ValidFrom ?? LocalDate.MinIsoValue).LastOrDefault();
            var day = current?.ValidFrom is { } from && from > Register.Year.First ? from : Register.Year.First;
            OfSchool("reference-data.current", $"reference:{LedgerCodes.ReferenceSections.Format(section)}", Aleksandrovskaya, day, StartOfDay(day), true, Stage(current?.ConfirmedAt));
        }
    }

    private LocalDate? FirstDayInYear(DateSpan span) =>
        span.To < Register.Year.First || span.From > Register.Year.Last ? null : span.From is { } from && from > Register.Year.First ? from : Register.Year.First;

    /// <summary>Whether a journal without a class is kept for somebody of a class on some day.</summary>
    private bool MeetsInYear(Journal journal, ClassId schoolClass) => Register.Enrolments.Any(e => e.Class == schoolClass && Register.Subgroups.Any(s =>
        s.Subgroup == journal.Subgroup && s.Pupil == e.Pupil && s.Span.Intersect(e.Span) is { } both && FirstDayInYear(both) is not null));

    private IEnumerable<(PupilId Pupil, LocalDate Day, bool IsOfYear)> PupilsByFirstDay() => Register.Pupils.Select(p =>
    {
        var first = Register.Enrolments.Where(e => e.Pupil == p).Select(e => FirstDayInYear(e.Span)).Min();
        return (p, first ?? Register.Year.First, first is not null);
    });

    private Moment CompleteSince(PersonKind kind, string person)
    {
        var states = Ledger<PersonalDataState>().Where(s => s.Kind == kind && s.Person.Value == person).OrderBy(s => s.ConfirmedAt ?? Instant.MinValue).ToList();
        var run = states.AsEnumerable().Reverse().TakeWhile(s => s.IsComplete).LastOrDefault();
        return run is null ? Moment.NotYet : Moment.OfEntry(run.ConfirmedAt);
    }
}
