using ElJournal.Testing.Demo.Expectations;
using NodaTime;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>The federal advice on load, as the demo reads it; it stands on no base.</summary>
internal static class FederalAdvice
{
    private static readonly LocalDate WorksFrom = new(2021, 8, 6);

    internal static readonly DemoAct Act = new(DemoSchool.Federal, "Europe/Moscow")
    {
        IsOnBase = false,
        Clauses =
        [
            // Works of a subject are two and a half weeks apart.
            ClauseRule.Advice("ОП-1", Norms.ControlWorkNotTooSoon) with { From = WorksFrom },

            // Nobody writes two a day.
            ClauseRule.Advice("ОП-2", Norms.ControlWorkOneADay) with { From = WorksFrom },

            // They take no more than a tenth of the lessons.
            ClauseRule.Advice("ОП-3", Norms.ControlWorkNoMoreThanTenth) with { From = WorksFrom },

            // Neither the first nor the last lesson, but for subjects of one lesson a week.
            ClauseRule.Advice("ОП-4", Norms.ControlWorkNotFirstOrLast) with { From = WorksFrom },

            // Homework takes no more time than the grade allows.
            ClauseRule.Advice("ДЗ", Norms.HomeworkNotTooLong) with { From = new(2021, 3, 1) },
        ],
    };
}
