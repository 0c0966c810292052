using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the checks of a row into its school, by the class teacher unless the row says who.</summary>
internal static class CheckFacts
{
    private const string Expected =
        "проверки через точку с запятой: «12.12.2023 15:00» или «неизвестно», дальше через запятую «провёл …», «без автора», «класса 8Б», «одного журнала»; нет, нет сведений";

    internal static void Write(ExampleSchool school, ExampleColumn column, CheckKind kind)
    {
        FamilySchool.Hide(school, column, FactKinds.Checks);
        var number = 0;
        foreach (var check in ExamplePhrase.Read(school.Row, column, Expected, "провёл", "без автора", "класса 8Б", "одного журнала"))
        {
            if (check.Read(FamilySchool.ParseTime) is not { } made)
            {
                continue;
            }

            var isOfJournal = check.Has("одного журнала");
            var fact = new Check(CheckId.Parse(FamilySchool.Number(column.Name, ++number)), kind)
            {
                Class = isOfJournal ? null : check.Has("класса 8Б") ? ExampleSchool.OtherClass : ExampleSchool.Class,
                Journal = isOfJournal ? JournalOf(school) : null,
                MadeAt = school.At(made.At),
                By = check.Has("без автора") ? null : school.Known(check.Person("провёл") ?? ExampleSchool.ClassTeacher),
            };
            school.Facts.Add(fact, school.Row.Place.At(column.Name));
        }
    }

    internal static Domain.Journals.JournalId JournalOf(ExampleSchool school)
    {
        school.Facts.Register.Add(new Domain.Journals.Journal(LessonFacts.Journal) { Subject = "Математика", Class = ExampleSchool.Class, Teacher = school.Known(ExampleSchool.Teacher) });
        return LessonFacts.Journal;
    }
}
