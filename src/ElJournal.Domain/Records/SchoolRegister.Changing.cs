using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Records;

/// <summary>A register with another day in its calendar: for those who keep a record as it changes.</summary>
public sealed partial class SchoolRegister
{
    [SetsRequiredMembers]
    private SchoolRegister(SchoolRegister of, SchoolCalendar calendar)
    {
        (School, Year, Calendar, Bells, ExtractedAt, Clock) = (of.School, of.Year, calendar, of.Bells, of.ExtractedAt, of.Clock);
        (Classes, Pupils, Enrolments, Subgroups, Staff, Roles) = (of.Classes, of.Pupils, of.Enrolments, of.Subgroups, of.Staff, of.Roles);
        (Journals, Periods, Outages, Coverage) = (of.Journals, of.Periods, of.Outages, of.Coverage);
        (PupilOrdinals, PeriodsById, StaffOrdinals) = (of.PupilOrdinals, of.PeriodsById, of.StaffOrdinals);
    }

    /// <summary>Gives the register with a stated day of the calendar replaced; all else is the same.</summary>
    /// <param name="before">The day to take out; null for none.</param>
    /// <param name="after">The day to put in; null for none.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentException">The calendar does not state the day to take out so, or states the day to put in already.</exception>
    public SchoolRegister Replace(CalendarDay? before, CalendarDay? after)
    {
        var stated = before is null ? Calendar.Stated : Calendar.Stated.Remove(before);
        Preconditions.That(before is null || stated.Length < Calendar.Stated.Length, nameof(before), $"The calendar does not state this day. Day={before}");
        return new SchoolRegister(this, new SchoolCalendar(Year, School.Week, after is null ? stated : stated.Append(after)));
    }
}
