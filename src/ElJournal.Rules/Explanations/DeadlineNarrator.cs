using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;

namespace ElJournal.Rules.Explanations;

/// <summary>Tells in Russian how a deadline was reckoned, step by step.</summary>
internal static class DeadlineNarrator
{
    internal static ImmutableArray<string> Tell(DeadlineCalculator calculator, DeadlineRule rule, in DeadlineAnchor anchor, string anchorWording, Deadline due)
    {
        var steps = ImmutableArray.CreateBuilder<string>();
        if (rule is not (DeadlineRule.NotSet or DeadlineRule.BeforeDate or DeadlineRule.MomentOfEntry or DeadlineRule.EndOfEntryDay))
        {
            steps.Add($"{anchorWording} {Wording.Of(anchor.Day)}");
        }

        steps.AddRange(Middle(calculator, rule, anchor));
        if (rule is DeadlineRule.NotSet && due.Kind == DeadlineKind.Set)
        {
            steps.Add("журнал или весь год закрыт");
        }

        steps.Add(End(calculator.Clock, due));
        return steps.ToImmutable();
    }

    private static IEnumerable<string> Middle(DeadlineCalculator calculator, DeadlineRule rule, DeadlineAnchor anchor)
    {
        if (rule is not DeadlineRule.EndOfDay { Days: > 0 } d)
        {
            yield return InDays(calculator, rule, anchor) ?? ByMoment(rule);
            yield break;
        }

        var plain = anchor.Day.PlusDays(d.Days);
        yield return string.Create(CultureInfo.InvariantCulture, $"плюс {d.Days} дн. — {Wording.Of(plain)}");
        if (calculator.LastDay(rule, anchor) is { } moved && moved != plain)
        {
            yield return $"{Wording.Of(plain)} — нерабочий день, перенос на {Wording.Of(moved)}";
        }
    }

    /// <summary>Tells of a term in days; null for any other.</summary>
    private static string? InDays(DeadlineCalculator calculator, DeadlineRule rule, DeadlineAnchor anchor)
    {
        string? days = rule switch
        {
            DeadlineRule.EndOfSchoolDay d => string.Create(CultureInfo.InvariantCulture, $"{d.SchoolDays}-й учебный день после него"),
            DeadlineRule.EndOfWeek w => $"конец недели{Plus(w.SchoolDays)}",
            DeadlineRule.EndOfMonth m => $"конец месяца{Plus(m.SchoolDays)}",
            DeadlineRule.EndOfPeriod p => $"конец учебного периода{Plus(p.SchoolDays)}",
            DeadlineRule.EndOfYear y => $"конец учебного года{Plus(y.SchoolDays)}",
            DeadlineRule.EndOfLastSchoolDay d => $"последний учебный день периода{Plus(d.SchoolDays)}",
            DeadlineRule.EndOfSameDay m => string.Create(CultureInfo.InvariantCulture, $"то же число через {m.Months} мес."),
            _ => null,
        };
        return days is null ? null : days + LastDay(calculator, rule, anchor);
    }

    private static string ByMoment(DeadlineRule rule) => rule switch
    {
        DeadlineRule.EndOfDay => "до конца этого дня",
        DeadlineRule.EndOfLastLesson => "конец последнего занятия этих учащихся в этот день",
        DeadlineRule.MomentOfEntry => "та минута, когда запись урока сделана",
        DeadlineRule.EndOfEntryDay => "конец того дня, когда запись урока сделана",
        DeadlineRule.EndOfEvent => "конец урока",
        DeadlineRule.Elapsed e => string.Create(CultureInfo.InvariantCulture, $"{e.Hours} ч после окончания"),
        DeadlineRule.TimeOfDay t => $"конец рабочего дня в {Wording.Of(t.Time)}, но не раньше окончания урока",
        DeadlineRule.BeforeDay => "до начала этого дня",
        DeadlineRule.BeforeEvent => "до начала урока",
        DeadlineRule.BeforeDate b => $"до наступления {Wording.Of(b.Date)}",
        DeadlineRule.NotSet => "акт срока не называет",
        _ => throw new InvalidOperationException($"Unknown rule. Type={rule.GetType().Name}"),
    };

    private static string Plus(int schoolDays) =>
        schoolDays == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" плюс {schoolDays} учебн. дн.");

    private static string LastDay(DeadlineCalculator calculator, DeadlineRule rule, in DeadlineAnchor anchor) =>
        calculator.LastDay(rule, anchor) is { } day ? $" — {Wording.Of(day)}" : "";

    internal static string End(SchoolClock clock, Deadline due) => due.Kind switch
    {
        DeadlineKind.Set when due.IsInclusive => $"не позже {Wording.Of(clock.LocalOf(due.Instant))}",
        DeadlineKind.Set => $"раньше {Wording.Of(clock.LocalOf(due.Instant))}",
        DeadlineKind.NotSet => "срока нет",
        DeadlineKind.NotYet => "отсчёт ещё не начался",
        DeadlineKind.Unknown => "вычислить нельзя: не хватает данных",
        _ => throw new InvalidOperationException("Unknown kind of deadline."),
    };
}
