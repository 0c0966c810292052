using System.CommandLine;
using ElJournal.ReferenceHost.Archives;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>verify</c>: checks an archive, and a printed document against it.</summary>
internal static class VerifyCommand
{
    internal static Command Make(HostConsole console)
    {
        var archive = new Argument<string>("АРХИВ") { Description = "Файл архива." };
        var root = new Option<string?>("--root") { HelpName = "КОРЕНЬ", Description = "Корень журнала, который записан в другом месте (в акте передачи): тогда и архив, подделанный целиком, не пройдёт." };
        var code = new Option<string?>("--code") { HelpName = "КОД", Description = "Код внизу напечатанного листа: есть ли в архиве такой документ." };
        var signature = new Option<string?>("--signature") { HelpName = "ПОДПИСЬ", Description = "Файл отсоединённой подписи (.p7s): от этого ли она архива и чья." };
        var format = MarkOptions.Format();
        var command = new Command("verify", "Проверить архив без сети и базы данных. Называет первое, что не сходится; код завершения тогда 1.") { archive, root, code, signature, format };
        command.SetAction(parse => ArchiveChecking.Run(new VerifyRequest(parse.GetRequiredValue(archive), parse.GetValue(root), parse.GetValue(code), parse.GetValue(signature), parse.GetRequiredValue(format)), console));
        return command;
    }
}
