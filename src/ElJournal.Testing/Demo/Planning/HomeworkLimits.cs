namespace ElJournal.Testing.Demo.Planning;

/// <summary>How many minutes the homework of a day may take.</summary>
internal static class HomeworkLimits
{
    /// <summary>Gives the limit of a grade: an hour in the first, an hour and a half in the next two, and so on to three and a half.</summary>
    internal static int Of(int grade) => grade switch
    {
        1 => 60,
        2 or 3 => 90,
        4 or 5 => 120,
        6 or 7 or 8 => 150,
        _ => 210,
    };
}
