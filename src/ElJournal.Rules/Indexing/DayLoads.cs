using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Indexing;

/// <summary>Reckons the load of the pupils of a class on a day.</summary>
internal static class DayLoads
{
    /// <summary>Whatever is set takes time, even where nobody wrote how much.</summary>
    private const int LeastMinutes = 1;

    /// <summary>Gives the days on which journals have lessons.</summary>
    internal static IEnumerable<int> DaysOf(SchoolIndex school, ImmutableArray<int> journals)
    {
        var days = new SortedSet<int>();
        foreach (var journal in journals)
        {
            var lessons = school.FootprintsOf(journal);
            for (var i = 0; i < lessons.Count; i++)
            {
                days.Add(lessons[i].Day);
            }
        }

        return days;
    }

    /// <summary>Says whether two of the works of a day are surely, or may be, written by the same pupil.</summary>
    internal static Truth HaveTwoWorks(SchoolIndex school, int schoolClass, int day, ImmutableArray<ControlWork> works)
    {
        var answer = Truth.No;
        for (var i = 0; i < works.Length; i++)
        {
            for (var j = i + 1; j < works.Length && answer != Truth.Yes; j++)
            {
                var (left, right) = (school.Audiences.OfJournal(works[i].Ordinal), school.Audiences.OfJournal(works[j].Ordinal));
                answer = answer.Or(school.Share(left, right, schoolClass, day).And(works[i].IsControl).And(works[j].IsControl));
            }
        }

        return answer;
    }

    /// <summary>Adds up the homework of a day, pupil by pupil where the record lists them.</summary>
    internal static HomeworkMinutes MinutesOf(SchoolIndex school, int schoolClass, int day, ImmutableArray<SetHomework> tasks)
    {
        var ofPupil = new Dictionary<int, (int Known, bool IsAll)>();
        foreach (var task in tasks)
        {
            // A journal without a class may have pupils of other classes too.
            var isOwn = school.ClassOf(school.Register.Journals[task.Journal]) == schoolClass;
            foreach (var member in school.Audiences.MembersOf(school.Audiences.OfJournal(task.Journal)))
            {
                if (member.Includes(day) && (isOwn || EnrolmentBook.Of(school).IsIn(member.Pupil, schoolClass, day)))
                {
                    var (known, isAll) = ofPupil.GetValueOrDefault(member.Pupil, (0, true));
                    ofPupil[member.Pupil] = (known + (task.Minutes ?? LeastMinutes), isAll && task.Minutes is not null);
                }
            }
        }

        var complete = school.CompleteOn(schoolClass, day);
        var atLeast = ofPupil.Values.Select(m => m.Known).DefaultIfEmpty().Max();
        return !complete.HasFlag(FactKinds.Homework) ? new HomeworkMinutes(atLeast, null)
            : complete.HasFlag(FactKinds.Enrolments | FactKinds.Subgroups) ? new HomeworkMinutes(atLeast, ofPupil.Values.All(m => m.IsAll) ? atLeast : null)
            : new HomeworkMinutes(atLeast, tasks.All(t => t.Minutes is not null) ? tasks.Sum(t => t.Minutes!.Value) : null);
    }
}
