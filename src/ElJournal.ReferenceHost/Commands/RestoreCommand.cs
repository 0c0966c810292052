using System.CommandLine;
using System.Runtime.CompilerServices;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>restore</c>: puts a backup into a store, where nothing newer is lost by it.</summary>
/// <remarks>As of <see cref="ServeCommand"/>, nothing here names a type of a data base.</remarks>
internal static class RestoreCommand
{
    internal static Command Make(HostConsole console)
    {
        var backup = new Argument<string>("КОПИЯ") { Description = "Файл, который записала команда backup." };
        var database = StoreOptions.Database();
        var acceptLoss = new Option<bool>("--accept-loss") { Description = "Восстановить и тогда, когда потеряется то, что копия не знает и чего в журнале нет (имена, пароли, ключи программ, слова сообщений, отметки о прочтении), или когда в самой копии испорчены приложенные файлы. Без параметра команда перечислит это и ничего не заменит." };
        var command = new Command("restore", "Восстановить хранилище школы из копии. Сначала проверяется сама копия и сравниваются журналы: если в хранилище есть записи, которых нет в копии, или журналы расходятся, ничего не заменяется. Сайт над этим хранилищем перед этим остановите.") { backup, database, acceptLoss };
        command.SetAction(parse => Run(parse.GetRequiredValue(backup), parse.GetRequiredValue(database), parse.GetValue(acceptLoss), console));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(string backup, string database, bool acceptsLoss, HostConsole console) => Backups.Restoring.Run(backup, database, acceptsLoss, console);
}
