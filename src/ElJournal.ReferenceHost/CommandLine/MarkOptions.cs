using System.CommandLine;

namespace ElJournal.ReferenceHost.CommandLine;

/// <summary>Options that the commands about marks share.</summary>
internal static class MarkOptions
{
    internal static Option<string> Journal() => new("--journal") { HelpName = "ЖУРНАЛ", Required = true, Description = "Обозначение журнала в данных." };

    internal static Option<string?> Pupil() => new("--pupil") { HelpName = "ОБУЧАЮЩИЙСЯ", Description = "Только этот обучающийся; без параметра — все, кто есть в журнале." };

    internal static Option<string?> Period() => new("--period") { HelpName = "ПЕРИОД", Description = "Учебный период; без параметра — последний начавшийся, в котором есть работы." };

    internal static Option<string?> Preset() => new("--preset")
    {
        HelpName = "НАБОР",
        Description = "Готовый набор правил: usual (5 — с 4,50), t60, t65 или t70 (с 4,60, 4,65, 4,70). Сам собой не применяется ни один.",
    };

    internal static Option<string?> Regulation() => new("--regulation") { HelpName = "РЕГЛАМЕНТ", Description = "Имя регламента или файл своего пакета: правила оценивания берутся из него." };

    internal static Option<string?> Hours() => new("--hours") { HelpName = "ЧИСЛО", Description = "Часов предмета в неделю, если от них зависит наименьшее число отметок." };

    internal static Option<string> Format() => new("--format") { HelpName = "ВИД", DefaultValueFactory = _ => Formats.Text, Description = $"Вид: {Formats.Text} (для чтения; так без параметра) или {Formats.Json} (для программ)." };
}
