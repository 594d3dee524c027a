from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class All(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CacheSelector(_message.Message):
    __slots__ = ("cache_name",)
    CACHE_NAME_FIELD_NUMBER: _ClassVar[int]
    cache_name: str
    def __init__(self, cache_name: _Optional[str] = ...) -> None: ...

class ItemSelector(_message.Message):
    __slots__ = ("key", "key_prefix")
    KEY_FIELD_NUMBER: _ClassVar[int]
    KEY_PREFIX_FIELD_NUMBER: _ClassVar[int]
    key: bytes
    key_prefix: bytes
    def __init__(self, key: _Optional[bytes] = ..., key_prefix: _Optional[bytes] = ...) -> None: ...

class TopicSelector(_message.Message):
    __slots__ = ("topic_name", "topic_name_prefix")
    TOPIC_NAME_FIELD_NUMBER: _ClassVar[int]
    TOPIC_NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    topic_name: str
    topic_name_prefix: str
    def __init__(self, topic_name: _Optional[str] = ..., topic_name_prefix: _Optional[str] = ...) -> None: ...

class FunctionSelector(_message.Message):
    __slots__ = ("function_name", "function_name_prefix")
    FUNCTION_NAME_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    function_name: str
    function_name_prefix: str
    def __init__(self, function_name: _Optional[str] = ..., function_name_prefix: _Optional[str] = ...) -> None: ...

class CacheRoleRule(_message.Message):
    __slots__ = ("role", "all_caches", "cache_selector", "all_items", "item_selector")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    ALL_CACHES_FIELD_NUMBER: _ClassVar[int]
    CACHE_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    ALL_ITEMS_FIELD_NUMBER: _ClassVar[int]
    ITEM_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    role: int
    all_caches: All
    cache_selector: CacheSelector
    all_items: All
    item_selector: ItemSelector
    def __init__(self, role: _Optional[int] = ..., all_caches: _Optional[_Union[All, _Mapping]] = ..., cache_selector: _Optional[_Union[CacheSelector, _Mapping]] = ..., all_items: _Optional[_Union[All, _Mapping]] = ..., item_selector: _Optional[_Union[ItemSelector, _Mapping]] = ...) -> None: ...

class TopicRoleRule(_message.Message):
    __slots__ = ("role", "all_caches", "cache_selector", "all_topics", "topic_selector")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    ALL_CACHES_FIELD_NUMBER: _ClassVar[int]
    CACHE_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    ALL_TOPICS_FIELD_NUMBER: _ClassVar[int]
    TOPIC_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    role: int
    all_caches: All
    cache_selector: CacheSelector
    all_topics: All
    topic_selector: TopicSelector
    def __init__(self, role: _Optional[int] = ..., all_caches: _Optional[_Union[All, _Mapping]] = ..., cache_selector: _Optional[_Union[CacheSelector, _Mapping]] = ..., all_topics: _Optional[_Union[All, _Mapping]] = ..., topic_selector: _Optional[_Union[TopicSelector, _Mapping]] = ...) -> None: ...

class FunctionRoleRule(_message.Message):
    __slots__ = ("role", "all_caches", "cache_selector", "all_functions", "function_selector")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    ALL_CACHES_FIELD_NUMBER: _ClassVar[int]
    CACHE_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    ALL_FUNCTIONS_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    role: int
    all_caches: All
    cache_selector: CacheSelector
    all_functions: All
    function_selector: FunctionSelector
    def __init__(self, role: _Optional[int] = ..., all_caches: _Optional[_Union[All, _Mapping]] = ..., cache_selector: _Optional[_Union[CacheSelector, _Mapping]] = ..., all_functions: _Optional[_Union[All, _Mapping]] = ..., function_selector: _Optional[_Union[FunctionSelector, _Mapping]] = ...) -> None: ...

class RoleRule(_message.Message):
    __slots__ = ("cache", "topic", "function")
    CACHE_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_FIELD_NUMBER: _ClassVar[int]
    cache: CacheRoleRule
    topic: TopicRoleRule
    function: FunctionRoleRule
    def __init__(self, cache: _Optional[_Union[CacheRoleRule, _Mapping]] = ..., topic: _Optional[_Union[TopicRoleRule, _Mapping]] = ..., function: _Optional[_Union[FunctionRoleRule, _Mapping]] = ...) -> None: ...

class ExplicitRoles(_message.Message):
    __slots__ = ("permissions",)
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    permissions: _containers.RepeatedCompositeFieldContainer[RoleRule]
    def __init__(self, permissions: _Optional[_Iterable[_Union[RoleRule, _Mapping]]] = ...) -> None: ...

class PermissionsV1(_message.Message):
    __slots__ = ("super_user", "explicit")
    SUPER_USER_FIELD_NUMBER: _ClassVar[int]
    EXPLICIT_FIELD_NUMBER: _ClassVar[int]
    super_user: int
    explicit: ExplicitRoles
    def __init__(self, super_user: _Optional[int] = ..., explicit: _Optional[_Union[ExplicitRoles, _Mapping]] = ...) -> None: ...

class ManagementRule(_message.Message):
    __slots__ = ("permissions", "all_resources")
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    ALL_RESOURCES_FIELD_NUMBER: _ClassVar[int]
    permissions: _containers.RepeatedScalarFieldContainer[int]
    all_resources: All
    def __init__(self, permissions: _Optional[_Iterable[int]] = ..., all_resources: _Optional[_Union[All, _Mapping]] = ...) -> None: ...

class CacheRule(_message.Message):
    __slots__ = ("permissions", "all_caches", "cache_selector", "all_items", "item_selector")
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    ALL_CACHES_FIELD_NUMBER: _ClassVar[int]
    CACHE_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    ALL_ITEMS_FIELD_NUMBER: _ClassVar[int]
    ITEM_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    permissions: _containers.RepeatedScalarFieldContainer[int]
    all_caches: All
    cache_selector: CacheSelector
    all_items: All
    item_selector: ItemSelector
    def __init__(self, permissions: _Optional[_Iterable[int]] = ..., all_caches: _Optional[_Union[All, _Mapping]] = ..., cache_selector: _Optional[_Union[CacheSelector, _Mapping]] = ..., all_items: _Optional[_Union[All, _Mapping]] = ..., item_selector: _Optional[_Union[ItemSelector, _Mapping]] = ...) -> None: ...

class TopicRule(_message.Message):
    __slots__ = ("permissions", "all_caches", "cache_selector", "all_topics", "topic_selector")
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    ALL_CACHES_FIELD_NUMBER: _ClassVar[int]
    CACHE_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    ALL_TOPICS_FIELD_NUMBER: _ClassVar[int]
    TOPIC_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    permissions: _containers.RepeatedScalarFieldContainer[int]
    all_caches: All
    cache_selector: CacheSelector
    all_topics: All
    topic_selector: TopicSelector
    def __init__(self, permissions: _Optional[_Iterable[int]] = ..., all_caches: _Optional[_Union[All, _Mapping]] = ..., cache_selector: _Optional[_Union[CacheSelector, _Mapping]] = ..., all_topics: _Optional[_Union[All, _Mapping]] = ..., topic_selector: _Optional[_Union[TopicSelector, _Mapping]] = ...) -> None: ...

class FunctionRule(_message.Message):
    __slots__ = ("permissions", "all_caches", "cache_selector", "all_functions", "function_selector")
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    ALL_CACHES_FIELD_NUMBER: _ClassVar[int]
    CACHE_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    ALL_FUNCTIONS_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    permissions: _containers.RepeatedScalarFieldContainer[int]
    all_caches: All
    cache_selector: CacheSelector
    all_functions: All
    function_selector: FunctionSelector
    def __init__(self, permissions: _Optional[_Iterable[int]] = ..., all_caches: _Optional[_Union[All, _Mapping]] = ..., cache_selector: _Optional[_Union[CacheSelector, _Mapping]] = ..., all_functions: _Optional[_Union[All, _Mapping]] = ..., function_selector: _Optional[_Union[FunctionSelector, _Mapping]] = ...) -> None: ...

class StoreSelector(_message.Message):
    __slots__ = ("store_name",)
    STORE_NAME_FIELD_NUMBER: _ClassVar[int]
    store_name: str
    def __init__(self, store_name: _Optional[str] = ...) -> None: ...

class StoreRule(_message.Message):
    __slots__ = ("permissions", "all_stores", "store_selector", "all_items", "item_selector")
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    ALL_STORES_FIELD_NUMBER: _ClassVar[int]
    STORE_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    ALL_ITEMS_FIELD_NUMBER: _ClassVar[int]
    ITEM_SELECTOR_FIELD_NUMBER: _ClassVar[int]
    permissions: _containers.RepeatedScalarFieldContainer[int]
    all_stores: All
    store_selector: StoreSelector
    all_items: All
    item_selector: ItemSelector
    def __init__(self, permissions: _Optional[_Iterable[int]] = ..., all_stores: _Optional[_Union[All, _Mapping]] = ..., store_selector: _Optional[_Union[StoreSelector, _Mapping]] = ..., all_items: _Optional[_Union[All, _Mapping]] = ..., item_selector: _Optional[_Union[ItemSelector, _Mapping]] = ...) -> None: ...

class Rule(_message.Message):
    __slots__ = ("account_management", "auth_management", "resource_management", "cache", "topic", "store", "function")
    ACCOUNT_MANAGEMENT_FIELD_NUMBER: _ClassVar[int]
    AUTH_MANAGEMENT_FIELD_NUMBER: _ClassVar[int]
    RESOURCE_MANAGEMENT_FIELD_NUMBER: _ClassVar[int]
    CACHE_FIELD_NUMBER: _ClassVar[int]
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    STORE_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_FIELD_NUMBER: _ClassVar[int]
    account_management: ManagementRule
    auth_management: ManagementRule
    resource_management: ManagementRule
    cache: CacheRule
    topic: TopicRule
    store: StoreRule
    function: FunctionRule
    def __init__(self, account_management: _Optional[_Union[ManagementRule, _Mapping]] = ..., auth_management: _Optional[_Union[ManagementRule, _Mapping]] = ..., resource_management: _Optional[_Union[ManagementRule, _Mapping]] = ..., cache: _Optional[_Union[CacheRule, _Mapping]] = ..., topic: _Optional[_Union[TopicRule, _Mapping]] = ..., store: _Optional[_Union[StoreRule, _Mapping]] = ..., function: _Optional[_Union[FunctionRule, _Mapping]] = ...) -> None: ...

class ExplicitRules(_message.Message):
    __slots__ = ("rules",)
    RULES_FIELD_NUMBER: _ClassVar[int]
    rules: _containers.RepeatedCompositeFieldContainer[Rule]
    def __init__(self, rules: _Optional[_Iterable[_Union[Rule, _Mapping]]] = ...) -> None: ...

class PermissionsV2(_message.Message):
    __slots__ = ("super_user", "explicit")
    SUPER_USER_FIELD_NUMBER: _ClassVar[int]
    EXPLICIT_FIELD_NUMBER: _ClassVar[int]
    super_user: int
    explicit: ExplicitRules
    def __init__(self, super_user: _Optional[int] = ..., explicit: _Optional[_Union[ExplicitRules, _Mapping]] = ...) -> None: ...
