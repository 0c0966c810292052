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
        if (rule is not (DeadlineRule.NotSet or DeadlineRule.BeforeDate or DeadlineRule.MomentOfEntry))
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
        switch (rule)
        {
            case DeadlineRule.EndOfDay { Days: > 0 } d:
                var plain = anchor.Day.PlusDays(d.Days);
                yield return string.Create(CultureInfo.InvariantCulture, $"плюс {d.Days} дн. — {Wording.Of(plain)}");
                if (calculator.LastDay(rule, anchor) is { } moved && moved != plain)
                {
                    yield return $"{Wording.Of(plain)} — нерабочий день, перенос на {Wording.Of(moved)}";
                }

                break;
            case DeadlineRule.EndOfDay:
                yield return "до конца этого дня";
                break;
            case DeadlineRule.EndOfSchoolDay d:
                yield return string.Create(CultureInfo.InvariantCulture, $"{d.SchoolDays}-й учебный день после него{LastDay(calculator, rule, anchor)}");
                break;
            case DeadlineRule.EndOfWeek w:
                yield return $"конец недели{Plus(w.SchoolDays)}{LastDay(calculator, rule, anchor)}";
                break;
            case DeadlineRule.EndOfMonth m:
                yield return $"конец месяца{Plus(m.SchoolDays)}{LastDay(calculator, rule, anchor)}";
                break;
            case DeadlineRule.EndOfPeriod p:
                yield return $"конец учебного периода{Plus(p.SchoolDays)}{LastDay(calculator, rule, anchor)}";
                break;
            case DeadlineRule.EndOfYear y:
                yield return $"конец учебного года{Plus(y.SchoolDays)}{LastDay(calculator, rule, anchor)}";
                break;
            case DeadlineRule.EndOfLastSchoolDay d:
                yield return $"последний учебный день периода{Plus(d.SchoolDays)}{LastDay(calculator, rule, anchor)}";
                break;
            case DeadlineRule.EndOfSameDay m:
                yield return string.Create(CultureInfo.InvariantCulture, $"то же число через {m.Months} мес.{LastDay(calculator, rule, anchor)}");
                break;
            case DeadlineRule.EndOfLastLesson:
                yield return "конец последнего занятия этих учащихся в этот день";
                break;
            case DeadlineRule.MomentOfEntry:
                yield return "та минута, когда запись урока сделана";
                break;
            case DeadlineRule.Elapsed e:
                yield return string.Create(CultureInfo.InvariantCulture, $"{e.Hours} ч после окончания");
                break;
            case DeadlineRule.TimeOfDay t:
                yield return $"конец рабочего дня в {Wording.Of(t.Time)}, но не раньше окончания урока";
                break;
            case DeadlineRule.BeforeDay:
                yield return "до начала этого дня";
                break;
            case DeadlineRule.BeforeDate b:
                yield return $"до наступления {Wording.Of(b.Date)}";
                break;
            case DeadlineRule.NotSet:
                yield return "акт срока не называет";
                break;
            default:
                throw new InvalidOperationException($"Unknown rule. Type={rule.GetType().Name}");
        }
    }

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
