namespace ElJournal.Rules.Packs;

/// <summary>Which of two due moments is stricter: the earlier one, where one is never later than the other.</summary>
public static class DueStrictness
{
    /// <summary>Compares a due moment with the one it would replace.</summary>
    /// <param name="own">The school's.</param>
    /// <param name="act">The act's.</param>
    /// <returns>How the school's compares; any moment is stricter than none set.</returns>
    public static Strictness Compare(DueSpec own, DueSpec act)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(act);
        return own == act ? Strictness.Same
            : act is DueSpec.NotSet ? Strictness.Stricter
            : own is DueSpec.NotSet ? Strictness.Weaker
            : SameRule(own, act) ?? AcrossRules(own, act);
    }

    private static Strictness? SameRule(DueSpec own, DueSpec act) => (own, act) switch
    {
        (DueSpec.WithinWeeks a, DueSpec.WithinWeeks b) => Less(a.Weeks, b.Weeks),
        (DueSpec.WithinDays a, DueSpec.WithinDays b) => Less(a.Days, b.Days),
        (DueSpec.WithinSchoolDays a, DueSpec.WithinSchoolDays b) => Less(a.SchoolDays, b.SchoolDays),
        (DueSpec.EndOfWeek a, DueSpec.EndOfWeek b) => Less(a.SchoolDays, b.SchoolDays),
        (DueSpec.EndOfMonth a, DueSpec.EndOfMonth b) => Less(a.SchoolDays, b.SchoolDays),
        (DueSpec.EndOfPeriod a, DueSpec.EndOfPeriod b) when a.Kind == b.Kind => Less(a.SchoolDays, b.SchoolDays),
        (DueSpec.EndOfOwnPeriod { SchoolDays: { } a }, DueSpec.EndOfOwnPeriod { SchoolDays: { } b }) => Less(a, b),
        (DueSpec.EndOfYear a, DueSpec.EndOfYear b) => Less(a.SchoolDays, b.SchoolDays),
        (DueSpec.WithinHours a, DueSpec.WithinHours b) => Less(a.Hours, b.Hours),
        (DueSpec.BeforeDate a, DueSpec.BeforeDate b) => Less(a.Date, b.Date),
        _ => null,
    };

    /// <summary>Rules of different kinds are compared by the days on which they may end, whatever readings hold.</summary>
    private static Strictness AcrossRules(DueSpec own, DueSpec act) => (DaysOf(own), DaysOf(act)) switch
    {
        ({ } a, { } b) when a.Latest <= b.Earliest => Strictness.Stricter,
        ({ } a, { } b) when a.Earliest >= b.Latest => Strictness.Weaker,
        _ => Strictness.Incomparable,
    };

    /// <summary>The earliest and latest day after the event on which a rule may end; -1 stands for a moment within the day, -2 for the day before.</summary>
    private static (int Earliest, int Latest)? DaysOf(DueSpec due) => due switch
    {
        DueSpec.BeforeDay => (-2, -2),
        DueSpec.LastLesson => (-1, -1),
        DueSpec.SameDay or DueSpec.AtLesson => (-1, 0),
        DueSpec.WithinDays d => (d.Days, d.Days),
        DueSpec.WithinWeeks w => ((7 * w.Weeks) - 1, 7 * w.Weeks),
        _ => null,
    };

    private static Strictness Less<T>(T own, T act)
        where T : IComparable<T> =>
        own.CompareTo(act) < 0 ? Strictness.Stricter : Strictness.Weaker;
}
