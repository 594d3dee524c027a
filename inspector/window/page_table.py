"""The pages of a credential in one table: key, titles, icon, and class.

A page's module is imported at the first visit, so the table contains its name as text.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind


class PageKey(StrEnum):
    """The keys of the pages, in the order of their tabs. The settings file contains these words."""

    INSPECT = "inspect"
    PERMISSIONS = "permissions"
    DIAGNOSE = "diagnose"
    MINT = "mint"
    CALLS = "calls"
    RAW = "raw"


_OF_CALLS = frozenset({PageKey.MINT, PageKey.CALLS})
_OF_OTHERS = frozenset({Kind.FOREIGN_JWT, Kind.FOREIGN_SECRET})


def is_offered(page: PageKey, inspection: Inspection) -> bool:
    """Return whether a page is offered: nothing is minted or called without a secret of Momento's."""
    return page not in _OF_CALLS or can_call(inspection)


def can_call(inspection: Inspection) -> bool:
    """Return whether calls are offered: not for a text without a key or token, nor for the secret of another product.

    A placeholder is neither, whatever it looks like. They are for a report, which shows every page, as it did where it
    comes from.
    """
    if inspection.reported is not None:
        return True
    has_token = inspection.token is not None and inspection.kind is not Kind.PLACEHOLDER
    return (has_token or inspection.refresh_token is not None) and not is_foreign(inspection)


def is_foreign(inspection: Inspection) -> bool:
    """Return whether this is the secret of another product."""
    return inspection.kind in _OF_OTHERS


class PageSpec(NamedTuple):
    """One page. The titles are in the language of the window that is being created."""

    key: PageKey
    title: str
    """The title of the tab."""
    menu_title: str
    """The title of the menu entry, with its mnemonic."""
    icon: str
    class_name: str
    makes_calls: bool = False
    """Whether it waits for gRPC before it is shown."""
    takes_operations: bool = False
    """Whether its class takes :class:`~inspector.window.connection.operations.Operations`."""

    @property
    def module(self) -> str:
        """The module with the page's class."""
        return f"inspector.window.pages.{self.key}.page"


def page_specs() -> tuple[PageSpec, ...]:
    """Return all pages, in the order of their tabs."""
    translate = QCoreApplication.translate
    inspect, permissions = translate("PageStack", "Inspect"), translate("PageStack", "Permissions")
    diagnose, mint = translate("PageStack", "Diagnose"), translate("PageStack", "Mint")
    calls, raw = translate("PageStack", "Test calls"), translate("PageStack", "Raw")
    return (
        PageSpec(PageKey.INSPECT, inspect, translate("actions", "&Inspect"), "info", "InspectPage"),
        PageSpec(
            PageKey.PERMISSIONS,
            permissions,
            translate("actions", "&Permissions"),
            "shield",
            "PermissionsPage",
            takes_operations=True,
        ),
        PageSpec(
            PageKey.DIAGNOSE,
            diagnose,
            translate("actions", "&Diagnose"),
            "diagnose",
            "DiagnosePage",
            makes_calls=True,
            takes_operations=True,
        ),
        PageSpec(
            PageKey.MINT,
            mint,
            translate("actions", "&Mint"),
            "mint",
            "MintPage",
            makes_calls=True,
            takes_operations=True,
        ),
        PageSpec(
            PageKey.CALLS,
            calls,
            translate("actions", "Test &calls"),
            "play",
            "CallsPage",
            makes_calls=True,
            takes_operations=True,
        ),
        PageSpec(PageKey.RAW, raw, translate("actions", "Ra&w"), "raw", "RawPage"),
    )
