using ElJournal.Domain.Classes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Reporting.Reports;

/// <summary>Periods of a class beside a given one. Classes may name theirs each in its own way.</summary>
internal static class ClassPeriods
{
    /// <summary>Finds the last period of the same kind that the class ended before another began.</summary>
    internal static StudyPeriod? Before(SchoolRegister register, ClassId? schoolClass, StudyPeriod period) => AttestationPeriods.Of(register, schoolClass)
        .Where(p => p.Kind == period.Kind && p.Last < period.First)
        .MaxBy(p => p.Last);

    /// <summary>Finds the period of a class that is of the same kind and days.</summary>
    internal static StudyPeriod? Like(SchoolRegister register, ClassId? schoolClass, StudyPeriod period) =>
        AttestationPeriods.Of(register, schoolClass).FirstOrDefault(p => AreAlike(p, period));

    /// <summary>Says whether two periods are of the same kind and days.</summary>
    internal static bool AreAlike(StudyPeriod one, StudyPeriod other) => (one.Kind, one.First, one.Last) == (other.Kind, other.First, other.Last);

    /// <summary>Lists the periods that the classes have, alike ones once, by first day.</summary>
    internal static IEnumerable<StudyPeriod> OfSchool(SchoolRegister register) => register.Classes
        .SelectMany(c => AttestationPeriods.Of(register, c.Id))
        .DistinctBy(p => (p.Kind, p.First, p.Last))
        .OrderBy(p => p.First)
        .ThenBy(p => p.Kind);
}
