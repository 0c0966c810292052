namespace ElJournal.Reporting.Filling;

/// <summary>Заполнение: what of the lessons held stands in the journal.</summary>
/// <remarks>Immutable; equal when all members are; default is no lesson.</remarks>
internal readonly record struct FillCounts
{
    /// <summary>Gets the entries of lessons.</summary>
    internal Timeliness Lessons { get; init; }

    /// <summary>Gets the entries of attendance.</summary>
    internal Timeliness Attendance { get; init; }

    /// <summary>Gets the entries of homework, a stated none included.</summary>
    internal Timeliness Homework { get; init; }

    /// <summary>Gets how many lessons recorded say their topic.</summary>
    internal int WithTopic { get; init; }

    /// <summary>Gets how many of these topics are of journals that have a thematic plan.</summary>
    internal int Comparable { get; init; }

    /// <summary>Gets how many of those stand in the plan.</summary>
    internal int OnPlan { get; init; }

    /// <summary>Gets how many lessons are recorded as held.</summary>
    internal int Recorded { get; init; }

    /// <summary>Gets how many current marks were given.</summary>
    internal int Marks { get; init; }

    public static FillCounts operator +(FillCounts left, FillCounts right) => new()
    {
        Lessons = left.Lessons + right.Lessons,
        Attendance = left.Attendance + right.Attendance,
        Homework = left.Homework + right.Homework,
        WithTopic = left.WithTopic + right.WithTopic,
        Comparable = left.Comparable + right.Comparable,
        OnPlan = left.OnPlan + right.OnPlan,
        Recorded = left.Recorded + right.Recorded,
        Marks = left.Marks + right.Marks,
    };

    /// <summary>Adds counts up.</summary>
    internal static FillCounts Sum(IEnumerable<FillCounts> counts) => counts.Aggregate(default(FillCounts), static (sum, one) => sum + one);
}
