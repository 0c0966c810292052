using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>One lesson: its slot, who takes it, and what is done wrong, or nearly wrong, with it.</summary>
internal sealed class LessonPlan
{
    internal required LessonId Id { get; init; }

    internal required JournalPlan Journal { get; init; }

    internal required int Day { get; init; }

    internal required int Slot { get; init; }

    internal required LocalTime Start { get; init; }

    internal required LocalTime End { get; init; }

    internal required Instant StartAt { get; init; }

    internal required Instant EndAt { get; init; }

    internal bool IsCancelled { get; set; }

    /// <summary>Gets or sets when the cancellation was entered, always before the lessons of its day; null when nobody knows, and then it is on record from the start.</summary>
    internal Instant? CancelledAt { get; set; }

    /// <summary>Gets or sets who takes the lesson for the assigned teacher.</summary>
    internal StaffPlan? Substitute { get; set; }

    /// <summary>Gets or sets when the substitution is recorded, before the lesson begins.</summary>
    internal Instant SubstitutedAt { get; set; }

    internal LessonTwist Twist { get; set; } = LessonTwist.None;

    /// <summary>Gets or sets a value indicating whether another part of the plan relies on the lesson as it is.</summary>
    internal bool IsReserved { get; set; }

    internal AssessmentPlan? Assessment { get; set; }

    /// <summary>Gets or sets a value indicating whether a control work is planned for it by the advice on load.</summary>
    internal bool IsControlWork { get; set; }

    /// <summary>Gets or sets how long its homework is to take, set when it ends, 0 for none; null where that was left to its teacher.</summary>
    internal int? HomeworkMinutes { get; set; }

    internal CaseAbout About => new("lesson", Id.Value);

    /// <summary>Says whether it was seeded as a lawful near miss of a norm.</summary>
    internal bool IsNearMissOf(string norm) => Twist.Norm == norm && Twist.IsNearMiss;

    /// <summary>Gets what clauses about lessons are applied to.</summary>
    internal Occasion Occasion => new() { About = About, Day = Day, Week = Journal.Week };

    /// <summary>Gets a value indicating whether nothing has been planned with it yet.</summary>
    internal bool IsPlain => !IsCancelled && Substitute is null && Twist.IsNone && !IsReserved && Assessment is null;
}
