using System.Collections.Immutable;

namespace ElJournal.Domain.Revisions.Policies;

/// <summary>Ступени правки по возрасту записи: the older a fact, the more a change of it asks for.</summary>
/// <remarks>Age is counted in days of the calendar from the day of the fact in the school's zone; a day to come has age 0. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class EditLadder
{
    private EditLadder(ImmutableArray<EditStep> steps, EditRight beyond) => (Steps, Beyond) = (steps, beyond);

    /// <summary>Gets the ladder of one step: everything is free at any age.</summary>
    public static EditLadder Free { get; } = new([], EditRight.Free);

    /// <summary>Gets the steps, by ascending age.</summary>
    public ImmutableArray<EditStep> Steps { get; }

    /// <summary>Gets the right beyond the last step.</summary>
    public EditRight Beyond { get; }

    /// <summary>Makes a ladder.</summary>
    /// <param name="beyond">The right beyond the last step.</param>
    /// <param name="steps">The steps, by ascending age, none freer than the one before.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="ArgumentException">Ages do not ascend from 0, or a later step is freer.</exception>
    public static EditLadder Of(EditRight beyond, params ImmutableArray<EditStep> steps)
    {
        var (age, right) = (-1, EditRight.Free);
        foreach (var step in steps)
        {
            Preconditions.That(step.Days > age, nameof(steps), $"Steps do not ascend. Days={step.Days}, Before={age}");
            Preconditions.That(step.Right >= right, nameof(steps), $"A later step is freer. Days={step.Days}, Right={step.Right}");
            (age, right) = (step.Days, step.Right);
        }

        Preconditions.That(beyond >= right, nameof(beyond), $"A later step is freer. Right={beyond}");
        return new(steps, beyond);
    }

    /// <summary>Gives the ladder that asks for as much as either of two, at every age.</summary>
    /// <param name="one">A ladder.</param>
    /// <param name="other">Another one.</param>
    /// <returns>The stricter of both.</returns>
    public static EditLadder Strictest(EditLadder one, EditLadder other)
    {
        var ages = Preconditions.NotNull(one).Steps.Concat(Preconditions.NotNull(other).Steps).Select(s => s.Days).Distinct().Order();
        return new(
            [.. ages.Select(a => new EditStep(a, Stricter(one.RightAt(a), other.RightAt(a))))],
            Stricter(one.Beyond, other.Beyond));
    }

    /// <summary>Gives the right at an age.</summary>
    /// <param name="days">The age in days, 0 or more.</param>
    /// <returns>The right.</returns>
    public EditRight RightAt(int days)
    {
        foreach (var step in Steps)
        {
            if (days <= step.Days)
            {
                return step.Right;
            }
        }

        return Beyond;
    }

    /// <summary>Says whether the ladder asks for less than another one at some age.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether it does.</returns>
    public bool IsFreerThan(EditLadder other) => Beyond < Preconditions.NotNull(other).Beyond
        || Steps.Concat(other.Steps).Any(s => RightAt(s.Days) < other.RightAt(s.Days));

    private static EditRight Stricter(EditRight one, EditRight other) => one > other ? one : other;
}
