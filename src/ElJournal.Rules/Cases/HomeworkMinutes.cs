namespace ElJournal.Rules.Cases;

/// <summary>Минуты на домашние задания: the least and the most that they can take, by what the record says.</summary>
/// <param name="AtLeast">The minutes that are on record for some pupil.</param>
/// <param name="AtMost">The minutes that no pupil can have more of; null where the record does not tell.</param>
public readonly record struct HomeworkMinutes(int AtLeast, int? AtMost)
{
    /// <summary>Says whether some pupil has more than a number of minutes.</summary>
    /// <param name="limit">The number.</param>
    /// <returns>The answer.</returns>
    public Truth Exceed(int limit) => AtLeast > limit ? Truth.Yes : AtMost <= limit ? Truth.No : Truth.Unknown;
}
