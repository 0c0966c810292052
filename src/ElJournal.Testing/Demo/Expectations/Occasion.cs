using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Testing.Demo.Expectations;

/// <summary>What a clause is applied to: a case, the day of its event and the moments that its term may start from.</summary>
internal readonly record struct Occasion
{
    public Occasion()
    {
    }

    /// <summary>Gets what it is about.</summary>
    internal required CaseAbout About { get; init; }

    /// <summary>Gets the day of the event, by number.</summary>
    internal required int Day { get; init; }

    /// <summary>Gets the week of the class.</summary>
    internal WeekLength Week { get; init; } = WeekLength.Six;

    /// <summary>Gets when the entry that the clause speaks of was made.</summary>
    internal Instant? Entry { get; init; }

    /// <summary>Gets the end of the last lesson of those pupils on that day.</summary>
    internal Instant? LastLessonEnd { get; init; }

    /// <summary>Gets the first instant at which the record shows the case.</summary>
    internal Instant KnownFrom { get; init; } = Instant.MinValue;
}
