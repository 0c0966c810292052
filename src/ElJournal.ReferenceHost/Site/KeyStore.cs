using System.Xml.Linq;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Keeps the keys of sessions and forms in the store, beside the accounts that they are for.</summary>
internal sealed class KeyStore(Store store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = store.Open();
        return [.. context.Keys.AsNoTracking().Select(k => k.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = store.Open();
        context.Keys.Add(new KeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }
}
