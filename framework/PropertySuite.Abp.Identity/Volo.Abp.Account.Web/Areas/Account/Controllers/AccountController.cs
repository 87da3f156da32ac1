using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers;

/// <summary>
/// Signing in and out at <c>api/account</c>. ABP's own way is not supplied: the class is here to be named by the controller that replaces it
/// (<see cref="Volo.Abp.AspNetCore.Controllers.ReplaceControllersAttribute"/>).
/// </summary>
public abstract class AccountController : AbpControllerBase;
