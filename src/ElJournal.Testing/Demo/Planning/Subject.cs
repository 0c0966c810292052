namespace ElJournal.Testing.Demo.Planning;

/// <summary>A subject of the curriculum.</summary>
/// <param name="Name">Its Russian name.</param>
/// <param name="Department">Whose teachers teach it.</param>
/// <param name="Hours">Hours a week in years 1 to 11.</param>
/// <param name="SplitFrom">Year from which it is taught in two subgroups; 0 for never.</param>
/// <param name="Topics">Topics of lessons.</param>
internal sealed record Subject(string Name, string Department, int[] Hours, int SplitFrom, string[] Topics)
{
    /// <summary>The department of those who teach nearly everything in years 1 to 4.</summary>
    internal const string Primary = "начальные классы";

    internal int HoursIn(int grade) => Hours[grade - 1];

    internal bool IsSplitIn(int grade) => SplitFrom > 0 && grade >= SplitFrom;

    /// <summary>Says whose teachers teach it in a year: the class teacher of a primary class does not teach languages, music and sports.</summary>
    internal string DepartmentIn(int grade) => grade <= 4 && Department is not ("языки" or "музыка" or "спорт") ? Primary : Department;
}
