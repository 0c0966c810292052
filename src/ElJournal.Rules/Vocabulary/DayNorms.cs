using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о днях класса и учителя, о приказах.</summary>
public static class DayNorms
{
    /// <summary>Pupils of a class have one lesson at a time (<c>base</c>).</summary>
    public static readonly Prohibition<DayCase> ClassOneLessonAtATime = new()
    {
        Id = NormId.Parse("class.one-lesson-at-a-time"),
        Title = "У учащихся класса один урок в одно время",
        Cases = ClassDaySource.Instance,
        When = [],
        Breach = [DayTerms.ClassLessonsOverlap],
        Bearer = new("class.class-teacher", "классный руководитель", static (in DayCase c) => c.School.Register.Classes[c.Class].ClassTeacher),
        Repair = static (in DayCase c) => "исправить время уроков, состав подгрупп или зачисление в два класса сразу",
    };

    /// <summary>A teacher teaches one lesson at a time (<c>base</c>).</summary>
    public static readonly Prohibition<DayCase> TeacherOneLessonAtATime = new()
    {
        Id = NormId.Parse("teacher.one-lesson-at-a-time"),
        Title = "У учителя один урок в одно время",
        Cases = TeacherDaySource.Instance,
        When = [],
        Breach = [DayTerms.TeacherLessonsOverlap],
        Bearer = new("teacher", "сам педагог", static (in DayCase c) => c.School.Register.Staff[c.Subject]),
        Repair = static (in DayCase c) => "исправить время уроков или указать, кто провёл каждый из них",
    };

    /// <summary>An order's number stands with one date (<c>base</c>).</summary>
    public static readonly Prohibition<OrderCase> OrderOneDate = new()
    {
        Id = NormId.Parse("order.one-date"),
        Title = "Номер приказа о движении стоит с одной датой",
        Cases = OrderSource.Instance,
        When = [],
        Breach = [OrderTerms.SeveralDates],
        Bearer = CaseBearers.Nobody<OrderCase>(),
        Repair = static (in OrderCase c) => "сверить номер и дату с книгой приказов",
    };
}
