using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.People;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Makes classes and their pupils, with arrivals, departures and transfers by order.</summary>
internal static class Roll
{
    private const string Letters = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ";
    private const int ClassSize = 25;
    private const int LargestOneShiftSchool = 16;

    /// <summary>Pupils whom one order of admission names.</summary>
    private const int OrderSize = 5;

    /// <summary>Which years a school has that cannot have all of them, the most telling first.</summary>
    private static readonly int[] GradesOfSmallSchool = [7, 1, 10, 4, 9, 5, 11, 2, 8, 3, 6];

    internal static int ClassesFor(int pupils) => Math.Max(2, (pupils + ClassSize - 1) / ClassSize);

    /// <summary>Makes the classes that are taught, with so many pupils.</summary>
    internal static List<ClassPlan> Make(DemoOptions options, int pupils, DayTable days)
    {
        var count = ClassesFor(pupils);
        var grades = Enumerable.Range(0, count).Select(i => GradesOfSmallSchool[i % 11]).GroupBy(g => g).OrderBy(g => g.Key);
        var classes = new List<ClassPlan>();
        foreach (var grade in grades)
        {
            for (var i = 0; i < grade.Count(); i++)
            {
                var shift = count > LargestOneShiftSchool && grade.Key is 3 or 4 or 6 or 7 or 8 ? 2 : 1;
                shift = count > LargestOneShiftSchool ? shift : 1;
                classes.Add(new ClassPlan(ClassId.Parse(NameOf(grade.Key, i)), classes.Count, grade.Key, days.Count) { Shift = shift });
            }
        }

        Fill(classes, options, pupils, days);
        classes.ForEach(c => c.Settle());
        classes.ForEach(c => FallIll(c, Dice.For(options.Seed, "illness", c.Ordinal), days));
        return classes;
    }

    private static string NameOf(int grade, int i) => $"{grade}{Letters[i % Letters.Length]}{(i < Letters.Length ? "" : $"{(i / Letters.Length) + 1}")}";

    private static void Fill(List<ClassPlan> classes, DemoOptions options, int pupils, DayTable days)
    {
        var orders = new OrderBook();
        var next = 1;
        foreach (var schoolClass in classes)
        {
            var dice = Dice.For(options.Seed, "roll", schoolClass.Ordinal);
            var size = (pupils / classes.Count) + (schoolClass.Ordinal < pupils % classes.Count ? 1 : 0);
            MovementOrder? admission = null;
            for (var i = 0; i < size; i++, next++)
            {
                admission = i % OrderSize == 0 ? orders.Next(DayTable.First.PlusDays(-dice.Between(2, 12))) : admission;
                var arrives = i >= ClassSize / 2 && dice.Chance(20) ? dice.Between(20, days.Count - 40) : 0;
                var member = Join(schoolClass, PupilOf(options, next), arrives, 260 + dice.Below(230));
                member.Order = arrives > 0 ? orders.Next(DayTable.DateOf(arrives - 1)) : admission;
                if (arrives == 0 && i >= ClassSize / 2 && dice.Chance(25))
                {
                    Leave(member, dice, classes, orders, days);
                }
            }
        }
    }

    /// <summary>Makes classes beside the taught ones: each of the first half has a pupil and no timetable, the others have neither.</summary>
    internal static List<ClassPlan> MakeBare(DemoOptions options, int withPupil, DayTable days, StaffPool pool, int ordinal)
    {
        List<ClassPlan> classes = [];
        for (var i = 0; i < 2 * withPupil; i++)
        {
            var id = ClassId.Parse(string.Create(CultureInfo.InvariantCulture, $"я-{i + 1}"));
            var schoolClass = new ClassPlan(id, ordinal + i, 9, days.Count) { IsTaught = false, Teacher = pool.All[i % pool.All.Count] };
            if (i < withPupil)
            {
                Join(schoolClass, PupilOf(options, options.Pupils - i), 0, 350);
            }

            classes.Add(schoolClass);
        }

        return classes;
    }

    private static PupilId PupilOf(DemoOptions options, int number) =>
        PupilId.Parse("p-" + number.ToString(options.Pupils > 9999 ? "D5" : "D4", CultureInfo.InvariantCulture));

    private static Member Join(ClassPlan schoolClass, PupilId pupil, int from, int ability)
    {
        var member = new Member { Pupil = pupil, Class = schoolClass, Bit = 1UL << schoolClass.Members.Count, From = from, Ability = ability };
        schoolClass.Members.Add(member);
        return member;
    }

    /// <summary>Lets a pupil go: to the parallel class where there is one with room, else to another school.</summary>
    private static void Leave(Member member, Dice dice, List<ClassPlan> classes, OrderBook orders, DayTable days)
    {
        member.To = dice.Between(30, days.Count - 40);
        var parallel = classes.Find(c => c.Grade == member.Class.Grade && c != member.Class && c.Ordinal < member.Class.Ordinal && c.Members.Count < ClassPlan.MaxMembers / 2);
        if (parallel is not null && dice.Chance(400))
        {
            Join(parallel, member.Pupil, member.To + 1, member.Ability).Order = orders.Next(DayTable.DateOf(member.To - 1));
        }
    }

    private static void FallIll(ClassPlan schoolClass, Dice dice, DayTable days)
    {
        foreach (var member in schoolClass.Members)
        {
            for (var spells = dice.Between(1, 3); spells > 0; spells--)
            {
                var first = dice.Below(days.Count);
                var last = Math.Min(first + dice.Between(1, 8), days.Count - 1);
                for (var day = first; day <= last; day++)
                {
                    schoolClass.IllOn[day] |= member.Bit;
                }
            }
        }
    }
}
