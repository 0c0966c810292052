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
        AttestationPeriods.Of(register, schoolClass).FirstOrDefault(p => (p.Kind, p.First, p.Last) == (period.Kind, period.First, period.Last));
}
