using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Which of two due moments is stricter: the one that never ends later than the other, for the same event.</summary>
internal static class DueStrictness
{
    /// <summary>Compares a due moment with the one it would replace, under the readings that hold for both.</summary>
    /// <param name="own">The school's.</param>
    /// <param name="act">The act's.</param>
    /// <param name="readings">The readings.</param>
    /// <returns>How the school's compares; any moment is stricter than none set.</returns>
    public static Strictness Compare(DueSpec own, DueSpec act, ReadingSet readings) => Compare(own, readings, act, readings);

    /// <summary>Compares a due moment with another one, each under readings of its own.</summary>
    /// <param name="own">The one.</param>
    /// <param name="ownReadings">The readings under which it holds.</param>
    /// <param name="act">The other.</param>
    /// <param name="actReadings">The readings under which that holds.</param>
    /// <returns>How the one compares with the other; incomparable where neither is always the earlier.</returns>
    public static Strictness Compare(DueSpec own, ReadingSet ownReadings, DueSpec act, ReadingSet actReadings)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(ownReadings);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(actReadings);
        var (five, six) = (Of(WeekLength.Five), Of(WeekLength.Six));
        return five == six ? five : Strictness.Incomparable;

        Strictness Of(WeekLength week) => Compare(DueRules.Resolve(own, ownReadings, week), DueRules.Resolve(act, actReadings, week));
    }

    private static Strictness Compare(DeadlineRule own, DeadlineRule act) =>
        own == act ? Strictness.Same
        : act is DeadlineRule.NotSet ? Strictness.Stricter
        : own is DeadlineRule.NotSet ? Strictness.Weaker
        : SameKind(own, act) ?? AcrossKinds(DeadlineSpan.Of(own), DeadlineSpan.Of(act));

    private static Strictness? SameKind(DeadlineRule own, DeadlineRule act) => (own, act) switch
    {
        (DeadlineRule.EndOfSchoolDay a, DeadlineRule.EndOfSchoolDay b) => Less(a.SchoolDays, b.SchoolDays),
        (DeadlineRule.EndOfWeek a, DeadlineRule.EndOfWeek b) => Less(a.SchoolDays, b.SchoolDays),
        (DeadlineRule.EndOfMonth a, DeadlineRule.EndOfMonth b) => Less(a.SchoolDays, b.SchoolDays),
        (DeadlineRule.EndOfPeriod a, DeadlineRule.EndOfPeriod b) when a.Kind == b.Kind => Less(a.SchoolDays, b.SchoolDays),
        (DeadlineRule.EndOfYear a, DeadlineRule.EndOfYear b) => Less(a.SchoolDays, b.SchoolDays),
        (DeadlineRule.EndOfLastSchoolDay a, DeadlineRule.EndOfLastSchoolDay b) => Less(a.SchoolDays, b.SchoolDays),
        (DeadlineRule.EndOfSameDay a, DeadlineRule.EndOfSameDay b) => Less(a.Months, b.Months),
        (DeadlineRule.Elapsed a, DeadlineRule.Elapsed b) => Less(a.Hours, b.Hours),
        (DeadlineRule.TimeOfDay a, DeadlineRule.TimeOfDay b) => Less(a.Time, b.Time),
        (DeadlineRule.BeforeDate a, DeadlineRule.BeforeDate b) => Less(a.Date, b.Date),
        _ => null,
    };

    private static Strictness AcrossKinds(DeadlineSpan? own, DeadlineSpan? act) => (own, act) switch
    {
        ({ } a, { } b) when a.NeverLaterThan(b) => Strictness.Stricter,
        ({ } a, { } b) when b.NeverLaterThan(a) => Strictness.Weaker,
        _ => Strictness.Incomparable,
    };

    private static Strictness Less<T>(T own, T act)
        where T : IComparable<T> =>
        own.CompareTo(act) < 0 ? Strictness.Stricter : Strictness.Weaker;
}
