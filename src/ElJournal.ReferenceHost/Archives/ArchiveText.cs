using ElJournal.Domain;
using ElJournal.Reporting;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>What a check of an archive came to, for reading.</summary>
internal static class ArchiveText
{
    internal static IEnumerable<string> Lines(ArchiveAnswer answer)
    {
        var (manifest, signer, printed, defects) = answer;
        foreach (var defect in defects)
        {
            yield return defect.Describe();
        }

        if (manifest is null)
        {
            yield return "Архив не проходит проверку: первым не сходится то, что названо первым.";
            yield break;
        }

        yield return defects.IsEmpty ? "Архив цел: всё, что в нём есть, сходится." : "Сам себе архив не противоречит, но с тем, что о нём известно, не сходится.";
        yield return $"  школа              {manifest.SchoolName ?? manifest.School.Value}, {(manifest.Class is { } only ? $"класс {only}" : "все классы")}, {Wording.Of(manifest.Year.First)} – {Wording.Of(manifest.Year.Last)}";
        yield return $"  на момент          {InstantPattern.General.Format(manifest.AsOf)}";
        foreach (var (title, value) in RecordWords.Of(manifest.Record))
        {
            yield return $"  {title,-18} {value ?? "не указано"}";
        }

        yield return $"  журнал изменений   {RussianText.Count(manifest.Log.Count, "запись", "записи", "записей")}{(manifest.Log.IsChainedHere ? ", сцеплены при составлении архива" : "")}";
        if (manifest.Log.ErasedCount > 0)
        {
            yield return $"  стёрто             {RussianText.Count(manifest.Log.ErasedCount, "личное значение", "личных значения", "личных значений")}, обязательства на месте";
        }

        yield return $"  корень журнала     {manifest.Log.Root}";
        yield return $"  отпечаток описи    {manifest.Digest}";
        if (signer is not null)
        {
            yield return $"Подпись от этого архива: {signer.Subject}, SHA-256 сертификата {signer.Thumbprint}. Доверять ли ему, решаете вы.";
        }

        foreach (var document in printed)
        {
            yield return $"Лист с этим кодом — документ архива: {document.Title}{(document.Class is { } name ? $", класс {name}" : "")}{(document.Period is { } period ? $", период {period}" : "")} ({string.Join(", ", document.Files)}).";
        }
    }
}
