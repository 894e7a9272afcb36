using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using QRCoder;

namespace LeYe.Portal.Features.Accounts;

/// <summary>A QR code as a drawing in the page: dark on white in every colour mode, since cameras read nothing else.</summary>
internal static class QrDrawing
{
    /// <param name="text">What a camera reads.</param>
    /// <param name="name">What it is, for those who do not see it.</param>
    public static string Svg(string text, string name)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Length; x++)
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"qr\" role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(name)}\" viewBox=\"0 0 {rows.Count} {rows.Count}\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\"><path class=\"paper\" d=\"M0 0h{rows.Count}v{rows.Count}H0z\"/><path d=\"{path}\"/></svg>");
    }
}
