using System.CommandLine;
using ElJournal.ReferenceHost.Archives;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>archive copy</c>: puts verified copies of an archive on media, and records where they are.</summary>
internal static class ArchiveCopyCommand
{
    internal static Command Make(HostConsole console)
    {
        var archive = new Argument<string>("АРХИВ") { Description = "Файл архива; подпись рядом с ним (.p7s) копируется вместе с ним." };
        var targets = new Argument<string[]>("КУДА") { Arity = ArgumentArity.OneOrMore, Description = "Файл копии или папка на носителе, где она сохранит имя; можно указать несколько." };
        var media = new Option<string[]>("--medium") { HelpName = "НОСИТЕЛЬ", Required = true, Arity = ArgumentArity.OneOrMore, Description = "Как носитель зовут в школе («диск 1»); для каждого места, в том же порядке." };
        var rooms = new Option<string[]>("--room") { HelpName = "ПОМЕЩЕНИЕ", Required = true, Arity = ArgumentArity.OneOrMore, Description = "Где носитель хранят («серверная»); для каждого места, в том же порядке." };
        var folder = new Option<string?>("--record") { HelpName = "ПАПКА", Description = "Записать копии в эту папку обмена (ledgers/archive-copies.jsonl): так исполняются пункты, которые требуют копий." };
        var database = new Option<string?>("--database") { HelpName = "ХРАНИЛИЩЕ", Description = "Записать копии в хранилище школы: файл SQLite или строка подключения PostgreSQL." };
        var by = new Option<string?>("--by") { HelpName = "ЛИЦО", Description = "Кто сделал копии: администратор, как он обозначен в данных; нужно с --database." };
        var command = new Command("copy", "Скопировать архив на носители. Каждая копия пишется под временным именем, читается обратно и сверяется; на места все ставятся, только когда сошлись все. Прежние файлы до того остаются как есть.")
        {
            archive, targets, media, rooms, folder, database, by,
        };
        command.SetAction(parse => CopyMaking.Run(
            new CopyRequest(
                parse.GetRequiredValue(archive),
                parse.GetRequiredValue(targets),
                parse.GetRequiredValue(media),
                parse.GetRequiredValue(rooms),
                parse.GetValue(folder),
                parse.GetValue(database),
                parse.GetValue(by)),
            console));
        return command;
    }
}
