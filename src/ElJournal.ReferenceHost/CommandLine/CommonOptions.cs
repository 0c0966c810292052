using System.CommandLine;

namespace ElJournal.ReferenceHost.CommandLine;

/// <summary>Options that several commands share. Values are text here and are read where all their defects can be told at once.</summary>
internal static class CommonOptions
{
    /// <summary>The option that asks for the details of an unexpected error.</summary>
    internal static readonly Option<bool> Verbose = new("--verbose") { Description = "При непредвиденной ошибке показать её подробности.", Recursive = true };

    internal static Option<string> OutputFolder() => new("--out") { HelpName = "ПАПКА", Required = true, Description = "Куда записать данные: новая или пустая папка." };

    internal static Option<string[]> Regulation() => new("--regulation")
    {
        HelpName = "РЕГЛАМЕНТ",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        Description = "Имя регламента (lenskaya-2017) или файл своего пакета; можно указать несколько раз.",
    };

    internal static Option<string?> AsOf() => new("--as-of")
    {
        HelpName = "КОГДА",
        Description = "На какой момент проверять: дата (2024-02-01 или 01.02.2024, по её конец) или момент с поясом (2024-02-01T12:00:00Z). Без него — время выгрузки данных.",
    };

    internal static Option<string[]> Calendar() => new("--calendar")
    {
        HelpName = "XML",
        Arity = ArgumentArity.OneOrMore,
        Description = "Производственный календарь в XML; для учебного года нужны файлы двух лет, параметр указывают дважды.",
    };

    internal static Argument<string> Record() => new("ПАПКА") { Description = "Папка обмена: school.json и journals/." };
}
