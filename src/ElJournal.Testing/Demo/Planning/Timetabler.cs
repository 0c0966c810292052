using ElJournal.Domain.Journals;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Makes the weekly timetable, class by class, without a clash of class or teacher: where no teacher of a subject is free another one takes over.</summary>
internal sealed class Timetabler(ulong seed, JournalBook book, StaffPool pool)
{
    internal void Plan(IReadOnlyList<ClassPlan> classes)
    {
        foreach (var schoolClass in classes)
        {
            Fill(schoolClass, OpenJournals(schoolClass), Dice.For(seed, "timetable", schoolClass.Ordinal));
        }

        foreach (var schoolClass in classes)
        {
            AddExtras(schoolClass, Dice.For(seed, "extras", schoolClass.Ordinal));
        }

        foreach (var pair in classes.Where(c => c.Grade >= 7).GroupBy(c => c.Shift).SelectMany(shift => shift.Chunk(2)).Where(pair => pair.Length == 2))
        {
            AddChess(pair);
        }
    }

    private List<Unit> OpenJournals(ClassPlan schoolClass)
    {
        var grade = schoolClass.Grade;
        var units = new List<Unit>();
        var primary = grade <= 4 ? pool.Hire(Subject.Primary, schoolClass.Shift) : null;
        foreach (var subject in Curriculum.Subjects.Where(s => s.HoursIn(grade) > 0))
        {
            var department = subject.DepartmentIn(grade);
            var hours = subject.HoursIn(grade);
            var teacher = department == Subject.Primary ? primary! : pool.WithHours(department, schoolClass.Shift, hours);
            if (!subject.IsSplitIn(grade))
            {
                units.Add(new Unit([book.Open(JournalKind.Class, subject, schoolClass, null, teacher)], hours));
                continue;
            }

            // Languages divide the list in halves, informatics takes every second pupil: so subgroups of the two share pupils.
            var isLanguage = subject.Department == "языки";
            var middle = schoolClass.Members.Count / 2;
            var tag = isLanguage ? "ин" : "инф";
            var first = book.Divide($"{schoolClass.Id}-{tag}1", (schoolClass, m => isLanguage ? m.Index < middle : m.Index % 2 == 0));
            var second = book.Divide($"{schoolClass.Id}-{tag}2", (schoolClass, m => isLanguage ? m.Index >= middle : m.Index % 2 == 1));
            var other = pool.WithHours(department, schoolClass.Shift, hours, teacher);
            units.Add(new Unit([book.Open(JournalKind.Class, subject, schoolClass, first, teacher), book.Open(JournalKind.Class, subject, schoolClass, second, other)], hours));
        }

        schoolClass.Teacher = primary ?? units[0].Journals[0].Teacher;
        return units;
    }

    private void Fill(ClassPlan schoolClass, List<Unit> units, Dice dice)
    {
        var days = schoolClass.Week.Days;
        var total = units.Sum(u => u.Hours);
        for (var weekday = 1; weekday <= days; weekday++)
        {
            schoolClass.LessonsBy[weekday] = (total / days) + (weekday <= total % days ? 1 : 0);
        }

        for (var slot = 1; slot <= schoolClass.LessonsBy[1]; slot++)
        {
            for (var weekday = 1; weekday <= days; weekday++)
            {
                if (slot <= schoolClass.LessonsBy[weekday])
                {
                    Place(Choose(units, weekday, slot, dice), weekday, slot);
                }
            }
        }
    }

    /// <summary>Chooses what suits a slot best: teachers free, not yet on that day, much of it still to be placed.</summary>
    private static Unit Choose(List<Unit> units, int weekday, int slot, Dice dice)
    {
        Unit? best = null;
        var bestScore = int.MinValue;
        foreach (var unit in units.Where(u => u.Left > 0))
        {
            var score = (unit.IsFree(weekday, slot) ? 10_000 : 0) + (unit.Days.Contains(weekday) ? 0 : 1_000) + (unit.Left * 100) + dice.Below(150);
            (best, bestScore) = score > bestScore ? (unit, score) : (best, bestScore);
        }

        return best!;
    }

    private void Place(Unit unit, int weekday, int slot)
    {
        foreach (var journal in unit.Journals)
        {
            if (!journal.Teacher.IsFree(weekday, slot))
            {
                HandOver(journal, unit, weekday, slot);
            }

            journal.Weekly.Add((weekday, slot));
            journal.Teacher.Take(weekday, slot);
        }

        unit.Left--;
        unit.Days.Add(weekday);
    }

    private void HandOver(JournalPlan journal, Unit unit, int weekday, int slot)
    {
        var other = Array.Find(unit.Journals, j => j != journal)?.Teacher;
        foreach (var (day, number) in journal.Weekly)
        {
            journal.Teacher.Leave(day, number);
        }

        journal.Teacher = pool.FreeAt(journal.Teacher.Department, journal.Shift, [.. journal.Weekly, (weekday, slot)], other);
        foreach (var (day, number) in journal.Weekly)
        {
            journal.Teacher.Take(day, number);
        }
    }

    /// <summary>Adds what stands after the lessons: talks for every class, a club for every second, an elective for a half of an older class.</summary>
    private void AddExtras(ClassPlan schoolClass, Dice dice)
    {
        After(schoolClass, JournalKind.Extracurricular, Curriculum.ImportantTalks, null, 1, schoolClass.Teacher);
        if (schoolClass.Ordinal % 2 == 0)
        {
            After(schoolClass, JournalKind.Extracurricular, Curriculum.Club, null, dice.Between(2, 5), null);
        }

        if (schoolClass.Grade >= 7)
        {
            var chosen = book.Divide($"{schoolClass.Id}-эл", (schoolClass, m => m.Index % 5 is 0 or 2 or 3));
            After(schoolClass, JournalKind.Elective, Curriculum.Elective, chosen, dice.Between(2, 5), null);
        }
    }

    private void After(ClassPlan schoolClass, JournalKind kind, Subject subject, SubgroupPlan? subgroup, int weekday, StaffPlan? wanted)
    {
        var slot = ++schoolClass.LessonsBy[weekday];
        var teacher = wanted is not null && wanted.IsFree(weekday, slot) ? wanted : pool.FreeAt(subject.Department, schoolClass.Shift, [(weekday, slot)]);
        var journal = book.Open(kind, subject, schoolClass, subgroup, teacher);
        journal.Weekly.Add((weekday, slot));
        teacher.Take(weekday, slot);
    }

    /// <summary>Adds a circle for pupils of two classes: a journal without a class, whose lesson may be the last of the day for both.</summary>
    private void AddChess(ClassPlan[] pair)
    {
        var weekday = Enumerable.Range(1, 5).MinBy(d => pair.Max(c => c.LessonsBy[d]));
        var slot = pair.Max(c => c.LessonsBy[weekday]) + 1;
        if (slot > Bells.Slots)
        {
            return;
        }

        var subgroup = book.Divide($"ш-{pair[0].Id}-{pair[1].Id}", (pair[0], m => m.Index % 4 == 1), (pair[1], m => m.Index % 4 == 2));
        var teacher = pool.FreeAt(Curriculum.Chess.Department, pair[0].Shift, [(weekday, slot)]);
        var journal = book.Open(JournalKind.Additional, Curriculum.Chess, null, subgroup, teacher);
        journal.Weekly.Add((weekday, slot));
        teacher.Take(weekday, slot);
        foreach (var schoolClass in pair)
        {
            schoolClass.LessonsBy[weekday] = slot;
        }
    }
}
