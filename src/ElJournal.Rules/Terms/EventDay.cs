namespace ElJournal.Rules.Terms;

/// <summary>Days of events by number in the school year, and the one that stands for a day nobody recorded.</summary>
public static class EventDay
{
    /// <summary>The day that is not on record: what is due so many days after it has no deadline that could be told.</summary>
    public const int Unknown = int.MinValue;
}
