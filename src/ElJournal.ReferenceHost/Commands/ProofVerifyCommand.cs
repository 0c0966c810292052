using System.CommandLine;
using ElJournal.ReferenceHost.Archives;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>proof verify</c>: checks the proof of one mark against the root of the archive.</summary>
internal static class ProofVerifyCommand
{
    internal static Command Make(HostConsole console)
    {
        var proof = new Argument<string>("ФАЙЛ") { Description = "Файл доказательства." };
        var root = new Option<string?>("--root") { HelpName = "КОРЕНЬ", Description = "Корень журнала, который записан в другом месте; без него доказательство отвечает только за корень, который называет само." };
        var command = new Command("verify", "Проверить доказательство одной отметки. Код завершения 1, если оно не сходится.") { proof, root };
        command.SetAction(parse => ProofChecking.Run(parse.GetRequiredValue(proof), parse.GetValue(root), console));
        return command;
    }
}
