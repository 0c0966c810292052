using System.Collections.Frozen;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Reads due moments of packs.</summary>
internal static class DueReader
{
    internal const int MaxWeeks = 52;
    internal const int MaxDays = 366;
    internal const int MaxHours = 8784;

    private static readonly FrozenDictionary<string, PeriodKind> Periods = new Dictionary<string, PeriodKind>
    {
        ["quarter"] = PeriodKind.Quarter,
        ["trimester"] = PeriodKind.Trimester,
        ["half-year"] = PeriodKind.HalfYear,
        ["year"] = PeriodKind.Year,
    }.ToFrozenDictionary();

    /// <summary>Names of the rules, as packs write them.</summary>
    internal static readonly FrozenDictionary<string, Func<JsonNode, DueSpec>> Rules = new Dictionary<string, Func<JsonNode, DueSpec>>
    {
        ["same-day"] = static n => new DueSpec.SameDay(n.TimeOfDay("workingDayEnd")),
        ["weeks"] = static n => new DueSpec.WithinWeeks(n.Number("weeks", 1, 1, MaxWeeks)),
        ["days"] = static n => new DueSpec.WithinDays(n.Number("days", 0, 0, MaxDays)),
        ["next-day"] = static _ => new DueSpec.WithinDays(1),
        ["school-days"] = static n => new DueSpec.WithinSchoolDays(n.Number("schoolDays", 0, 0, MaxDays)),
        ["at-lesson"] = static _ => new DueSpec.AtLesson(),
        ["full-day"] = static _ => new DueSpec.WithinFullDay(),
        ["last-lesson"] = static _ => new DueSpec.LastLesson(),
        ["entry"] = static _ => new DueSpec.Entry(),
        ["before-day"] = static _ => new DueSpec.BeforeDay(),
        ["before-date"] = static n => new DueSpec.BeforeDate(n.Has("date") ? n.Date("date") ?? default : Missing<LocalDate>(n, "date")),
        ["end-of-week"] = static n => new DueSpec.EndOfWeek(n.Number("schoolDays", 0, 0, MaxDays)),
        ["end-of-month"] = static n => new DueSpec.EndOfMonth(n.Number("schoolDays", 0, 0, MaxDays)),
        ["end-of-period"] = static n => new DueSpec.EndOfPeriod(n.Has("period") ? n.OneOf("period", "вида периода", Periods) ?? default : Missing<PeriodKind>(n, "period"), n.Number("schoolDays", 0, 0, MaxDays)),
        ["end-of-own-period"] = static n => new DueSpec.EndOfOwnPeriod(n.Has("schoolDays") ? n.Number("schoolDays", 0, 0, MaxDays) : null),
        ["end-of-year"] = static n => new DueSpec.EndOfYear(n.Number("schoolDays", 0, 0, MaxDays)),
        ["hours"] = static n => new DueSpec.WithinHours(n.Number("hours", 24, 1, MaxHours)),
        ["not-set"] = static _ => new DueSpec.NotSet(),
    }.ToFrozenDictionary();

    internal static DueSpec? Read(JsonNode node)
    {
        DueSpec? due = null;
        if (node.RequiredText("rule") is { } rule)
        {
            if (Rules.TryGetValue(rule, out var read))
            {
                due = read(node);
                node.Done();
            }
            else
            {
                node.Report(PackDefects.UnknownValue, "rule", "правила срока", rule, string.Join(", ", Rules.Keys.Order(StringComparer.Ordinal)));
            }
        }

        return due;
    }

    private static T Missing<T>(JsonNode node, string name)
        where T : struct
    {
        node.Report(PackDefects.Missing, name, name);
        return default;
    }
}
