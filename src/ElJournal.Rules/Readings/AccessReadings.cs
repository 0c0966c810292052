using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения о доступе.</summary>
public static class AccessReadings
{
    /// <summary>"Let pupils work with the journal" against their right to read (<c>aleksandrovskaya-2021</c> 6.1, 3.4).</summary>
    public static readonly Reading PupilWork = new(
        "aleks-6.1",
        "Что значит «обучающийся не работает с журналом»?",
        "a",
        new("a", "не пишет в журнал и не входит под чужим именем; читать своё можно"),
        new("b", "не входит в журнал вовсе, даже читать своё"))
    {
        Why = "иначе пункт 3.4, который даёт читать своё, ничего не значил бы",
    };

    /// <summary>"System administrator (status secretary)" (<c>aleksandrovskaya-2021</c> 4-secretary).</summary>
    public static readonly Reading SecretaryStatus = new(
        "aleks-4-secretary",
        "Чей статус — секретарь?",
        "a",
        new("a", "отдельная категория; дать её можно и администратору"),
        new("b", "ещё один статус администратора: он вправе всё, что и секретарь"))
    {
        Why = "секретарь назван среди статусов отдельно",
    };

    /// <summary>How far the class teacher's own corrections reach (<c>aleksandrovskaya-2021</c> 4-class-correct).</summary>
    public static readonly Reading ClassTeacherMarks = new(
        "aleks-4-class-marks",
        "Исправляет ли классный руководитель и отметки?",
        "a",
        new("a", "всё, кроме отметок и итогов: о них он просит автора"),
        new("b", "и отметки тоже"))
    {
        Why = "отметка — слово того, кто её поставил; акт говорит «сведения» без границ, поэтому школа может выбрать иначе",
    };

    /// <summary>"The whole time the journal is kept" (<c>aleksandrovskaya-2021</c> 2.2).</summary>
    public static readonly Reading MarksOfYears = new(
        "aleks-2.2-years",
        "За какое время семье видны отметки?",
        "a",
        new("a", "за все учебные годы, пока ведут журнал"),
        new("b", "только за этот учебный год"))
    {
        Why = "сказано обо всём времени, пока ведут журнал",
    };

    /// <summary>Marks of those who have left (<c>aleksandrovskaya-2021</c> 2.2).</summary>
    public static readonly Reading MarksAfterLeaving = new(
        "aleks-2.2-left",
        "Видны ли отметки тому, кто ушёл из школы?",
        "a",
        new("a", "нет: право кончается вместе с отношением"),
        new("b", "да: свои отметки и отметки своего ребёнка видны и после ухода"))
    {
        Why = "у прав одно основание — отношение к школе; кончилось оно, кончилось и право",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [MarksOfYears, MarksAfterLeaving, PupilWork, SecretaryStatus, ClassTeacherMarks];
}
