using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Lets teachers be absent: a free colleague of the same shift takes each lesson, or it is cancelled.</summary>
internal sealed class Absences(ulong seed, DayTable days, StaffPool pool)
{
    internal void Happen()
    {
        foreach (var (teacher, number) in pool.All.Select((t, i) => (t, i)))
        {
            var dice = Dice.For(seed, "absence", number);
            for (var spells = dice.Between(1, 2); spells > 0; spells--)
            {
                var first = dice.Below(days.Count);
                var last = Math.Min(first + dice.Between(0, 5), days.Count - 1);
                var reason = dice.Below(10) switch { < 7 => ExcuseReason.Illness, < 9 => ExcuseReason.Leave, _ => ExcuseReason.Other };
                if (!teacher.Spells.Exists(s => s.First == first))
                {
                    teacher.Spells.Add(new Spell(first, last, reason));
                }
            }
        }

        foreach (var (teacher, number) in pool.All.Select((t, i) => (t, i)))
        {
            var dice = Dice.For(seed, "substitution", number);
            foreach (var lesson in teacher.Lessons.Where(l => teacher.IsAbsentOn(l.Day)))
            {
                Replace(lesson, dice);
            }
        }
    }

    private void Replace(LessonPlan lesson, Dice dice)
    {
        // Where to begin is drawn, so that one teacher does not take everything.
        var offset = dice.Below(pool.All.Count);
        var isCancelled = dice.Chance(120);
        for (var i = 0; i < pool.All.Count && !isCancelled; i++)
        {
            var candidate = pool.All[(offset + i) % pool.All.Count];
            if (candidate.Shift == lesson.Journal.Shift && candidate.CanTake(days, lesson.Day, lesson.Slot))
            {
                candidate.Engaged.Add((lesson.Day, lesson.Slot));
                lesson.Substitute = candidate;
                lesson.SubstitutedAt = lesson.StartAt - Duration.FromMinutes(dice.Between(15, 900));
                return;
            }
        }

        lesson.IsCancelled = true;
        lesson.CancelledAt = dice.Chance(300) ? null : days.StartOf(lesson.Day) - Duration.FromMinutes(dice.Between(60, 360));
    }
}
