namespace ElJournal.Rules.Indexing;

/// <summary>Whether lessons overlap in time.</summary>
internal static class LessonOverlap
{
    /// <summary>Says whether two lessons of one day overlap; one that ends when the other begins does not.</summary>
    internal static Truth InTime(LessonSlot left, LessonSlot right) =>
        left.Start < 0 || left.End < 0 || right.Start < 0 || right.End < 0
            ? Truth.Unknown
            : (left.Start < right.End && right.Start < left.End).ToTruth();
}
