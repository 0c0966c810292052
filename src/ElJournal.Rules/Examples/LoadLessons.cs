using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>The lessons of a row about load, each in the journal that its details name.</summary>
internal sealed class LoadLessons(ExampleSchool school)
{
    /// <summary>The details that name the journal of a lesson, and those journals; without any of them it is the first journal of the class.</summary>
    private static readonly (string Word, Journal Journal)[] Journals =
    [
        ("физики", Of("журнал физики", "Физика")),
        ("подгруппы 1", Of("журнал подгруппы 1", "Английский язык", ExampleSchool.Subgroups[0])),
        ("подгруппы 2", Of("журнал подгруппы 2", "Английский язык", ExampleSchool.Subgroups[1])),
        ("другого класса", new Journal(JournalId.Parse("журнал другого класса")) { Subject = "Математика", Class = ExampleSchool.OtherClass, Teacher = ExampleSchool.Teacher }),
    ];

    internal static readonly Journal First = Of(LessonFacts.Journal.Value, "Математика");
    private static readonly LocalTime DefaultStart = new(10, 20);

    private readonly HashSet<Journal> used = [First];
    private int count;

    /// <summary>Gets the words by which a thing names its journal.</summary>
    internal static string[] Words { get; } = [.. Journals.Select(j => j.Word)];

    /// <summary>Gives the journal that a thing names.</summary>
    internal Journal JournalOf(ExamplePhrase thing)
    {
        var journal = Journals.FirstOrDefault(j => thing.Has(j.Word)).Journal ?? First;
        used.Add(journal);
        return journal;
    }

    /// <summary>Adds a lesson of 45 minutes; null stands for the usual beginning.</summary>
    internal LessonId Add(Journal journal, LocalDate date, LocalTime? start = null, LessonStatus status = LessonStatus.Planned)
    {
        var id = LessonId.Parse(string.Create(CultureInfo.InvariantCulture, $"урок {++count}"));
        var from = start ?? DefaultStart;
        school.Facts.Add(new LessonEntry(id, journal.Id, date, from, from.PlusMinutes(45)) { Status = status }, school.Row.Place);
        return id;
    }

    /// <summary>Adds the journals that lessons named.</summary>
    internal void AddJournals()
    {
        school.Known(ExampleSchool.Teacher);
        foreach (var journal in used)
        {
            school.Facts.Register.Add(journal);
        }
    }

    private static Journal Of(string id, string subject, SubgroupId? subgroup = null) =>
        new(JournalId.Parse(id)) { Subject = subject, Class = ExampleSchool.Class, Subgroup = subgroup, Teacher = ExampleSchool.Teacher };
}
