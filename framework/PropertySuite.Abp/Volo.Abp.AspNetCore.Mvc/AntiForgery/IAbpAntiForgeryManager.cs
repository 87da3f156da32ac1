namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>Hands out anti-forgery tokens.</summary>
public interface IAbpAntiForgeryManager
{
    /// <summary>Sends a token for the present user in the token cookie.</summary>
    void SetCookie();

    /// <summary>A token for the present user, to be sent back with writing requests.</summary>
    string GenerateToken();
}
