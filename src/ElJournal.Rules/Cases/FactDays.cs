using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Cases about something that happened at an instant, which may not be on record.</summary>
internal static class FactDays
{
    /// <summary>Makes a case of something that was open from the instant on at which it happened; where nobody knows when, norms are judged as of the last day of the year.</summary>
    internal static SchoolCase<TSubject> Case<TSubject>(SchoolIndex school, TSubject subject, Instant? at, int schoolClass = -1)
    {
        var register = school.Register;
        var day = at is { } known ? register.Year.DayOf(register.Clock.DateOf(known)) : register.Year.Days - 1;
        return new SchoolCase<TSubject>(school, subject, day, Moment.OfEntry(at), schoolClass) { Closing = at is { } since ? school.ClosingAfter(-1, since) : Moment.NotYet };
    }

    /// <summary>Gives the number of the day on which it happened.</summary>
    internal static int DayOf<TSubject>(in SchoolCase<TSubject> c) => c.Opened.IsKnown ? c.Day : EventDay.Unknown;

    /// <summary>Writes when it happened: «от 12.12.2023».</summary>
    internal static string Words<TSubject>(in SchoolCase<TSubject> c) => c.Opened.IsKnown ? $" от {Wording.Of(c.School.Register.Year.DateOf(c.Day))}" : "";
}
