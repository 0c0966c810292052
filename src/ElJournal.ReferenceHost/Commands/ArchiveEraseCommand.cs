using System.CommandLine;
using ElJournal.ReferenceHost.Archives;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>archive erase</c>: makes an archive again without the personal values of some people, with the same root.</summary>
internal static class ArchiveEraseCommand
{
    internal static Command Make(HostConsole console)
    {
        var archive = new Argument<string>("АРХИВ") { Description = "Файл прежнего архива; он остаётся как есть." };
        var people = new Argument<string[]>("ЛИЦО") { Arity = ArgumentArity.ZeroOrMore, Description = "Чьи данные стереть: обозначения в журнале школы." };
        var expired = new Option<bool>("--expired") { Description = "Стереть личные данные всех, потому что срок хранения истёк. Если хоть один срок регламента не определён или не истёк, архив не составляется." };
        var output = new Option<string>("--out") { HelpName = "ФАЙЛ", Required = true, Description = "Куда записать новый архив (.zip); рядом на время встанет файл с журналом." };
        var regulation = new Option<string[]>("--regulation") { HelpName = "РЕГЛАМЕНТ", Arity = ArgumentArity.OneOrMore, Description = "Тот же, что у прежнего архива, иначе изменятся и документы тех, кого стирание не касается; с --expired по нему считаются и сроки." };
        var madeBy = new Option<string?>("--made-by") { HelpName = "КТО", Description = "Кто составил новый архив; без параметра — как в прежнем." };
        var basis = new Option<string?>("--basis") { HelpName = "ОСНОВАНИЕ", Description = "На каком основании; без параметра — как в прежнем." };
        var sign = new Option<string?>("--sign") { HelpName = "СЕРТИФИКАТ", Description = $"Подписать новый архив (.pfx): подпись прежнего к нему не подходит. Пароль — в переменной {Settings.SignPassword}." };
        var command = new Command("erase", "Составить архив заново без личных значений названных людей. Номера, отпечатки записей и обязательства остаются, поэтому корень журнала тот же и прежние доказательства верны.")
        {
            archive, people, expired, output, regulation, madeBy, basis, sign,
        };
        command.SetAction(parse => ArchiveErasing.Run(
            new ArchiveEraseRequest(
                parse.GetRequiredValue(archive),
                parse.GetValue(people) ?? [],
                parse.GetValue(expired),
                parse.GetRequiredValue(output),
                parse.GetValue(regulation) ?? [],
                parse.GetValue(sign),
                parse.GetValue(madeBy),
                parse.GetValue(basis)),
            console));
        return command;
    }
}
