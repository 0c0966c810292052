using System.CommandLine;
using System.CommandLine.Help;
using ElJournal.ReferenceHost.Commands;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.CommandLine;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    internal static RootCommand Make(HostConsole console)
    {
        var import = new Command("import", "Прочитать выгрузку другой системы и записать папку обмена.")
        {
            ImportTableCommand.Make(console),
            ImportNetSchoolCommand.Make(console),
            ImportDnevnikCommand.Make(console),
            ImportOneRosterCommand.Make(console),
        };
        var root = new RootCommand("ElJournal проверяет электронный журнал школы по её регламенту. Без команды открывает сайт школы, как serve без параметров.")
        {
            DemoCommand.Make(console),
            import,
            AuditCommand.Make(console),
            ExplainCommand.Make(console),
            AccessExplainCommand.Make(console),
            CheckCommand.Make(console),
            CatalogueCommand.Make(console),
            CompareCommand.Make(console),
            WhatIfCommand.Make(console),
            MutateCommand.Make(console),
            MarksCommand.Make(console),
            ForecastCommand.Make(console),
            IndicatorsCommand.Make(console),
            ReportCommand.Make(console),
            SampleCommand.Make(console),
            new Command("archive", "Архив учебного года.") { ArchiveCreateCommand.Make(console), ArchiveCopyCommand.Make(console), ArchiveEraseCommand.Make(console) },
            VerifyCommand.Make(console),
            new Command("proof", "Доказательство одной отметки.") { ProofCreateCommand.Make(console), ProofVerifyCommand.Make(console) },
            ServeCommand.Make(console),
            TokenCommands.Make(console),
            BackupCommand.Make(console),
            RestoreCommand.Make(console),
            PersonalCommands.Make(console),
            new Command("school", "Завести школу для сайта, открыть следующий учебный год.") { SchoolInitCommand.Make(console), SchoolNextYearCommand.Make(console) },
            CommonOptions.Verbose,
        };
        root.SetAction(_ => ServeCommand.RunDefault(console));
        root.Options.OfType<HelpOption>().Single().Action = new HelpText(console);
        root.Options.OfType<VersionOption>().Single().Action = new VersionText(console);
        return root;
    }
}
